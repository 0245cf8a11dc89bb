import Merkle

extension Complaint {
    init(_ error: CheckpointError) {
        switch error {
        case .note(let error): self.init(error)
        case .tooFewLines, .emptyLine, .malformedSize, .malformedRoot:
            self.init(.unreadable, "这不是检查点文件。", "This is not a checkpoint.")
        case .unknownOrigin(let origin):
            self.init(
                .doesNotHold, "检查点属于 \(origin)，不是这本台账。",
                "The checkpoint is of \(origin), not of this ledger.")
        case .notSignedByLog:
            self.init(
                .doesNotHold, "检查点没有台账自己的签名。", "The log itself has not signed this checkpoint.")
        }
    }

    init(_ refusal: CosignRefusal) {
        switch refusal {
        case .malformed:
            self.init(.unreadable, "共签请求不合格式。", "The request is malformed.")
        case .oldSizeBeyondNew, .conflict:
            self.init(
                .doesNotHold, "台账比我方已共签的检查点更短：它被截断或恢复过。不予共签；请保留双方文件并报告。",
                "The ledger is shorter than what was cosigned before: it was truncated or restored. "
                    + "Not cosigned; keep both files and report it.")
        case .notSigned:
            self.init(
                .doesNotHold,
                "签署检查点的不是本方记住（或 --trust 给出）的那把密钥：台账换密钥重签过，或另一本台账用了它的名字。不予共签；"
                    + "请保留双方文件并报告。",
                "The checkpoint is not signed by the key that is remembered here, or that --trust "
                    + "gave: the ledger was signed anew, or another goes by its name. Not cosigned; "
                    + "keep both files and report it.")
        case .unknownOrigin:
            self.init(
                .unreadable, "第一次见到这本台账：请用 --trust 给出其验证密钥（向中心当面核对）。",
                "This ledger is new to this file: give its verifier key with --trust.")
        case .inconsistent:
            self.init(
                .doesNotHold, "检查点与我方已共签的不一致：台账被改写过。不予共签；请保留双方文件并报告。",
                "It contradicts what was cosigned before: the ledger was rewritten. Not cosigned; "
                    + "keep both files and report it.")
        }
    }
}
