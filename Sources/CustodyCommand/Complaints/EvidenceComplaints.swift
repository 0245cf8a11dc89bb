import Audit
import Custody
import Merkle

extension Complaint {
    /// A file from elsewhere that the audit cannot hold against the ledger.
    init(_ error: OutsideEvidenceError, in path: String) {
        let why = Self.words(error)
        self.init(
            .unreadable, "\(path) 不是可用的证据：\(why.chinese)",
            "\(path) is no evidence: \(why.english)",
            wayOut: Wording(
                "--against 要的是共签记录、检查点、回执（.ack.json）、.tlog-proof、证据包或验证密钥的原件。",
                "--against wants a cosigner's book, a checkpoint, an .ack.json, a .tlog-proof, a "
                    + "bundle or a verifier key as it was given out."))
    }

    private static func words(_ error: OutsideEvidenceError) -> Wording {
        switch error {
        case .empty: Wording("文件是空的。", "the file is empty.")
        case .misspelled(let error):
            Wording(error.wording.chinese + "。", error.wording.english + ".")
        case .formatUnknown(let format):
            Wording("不认识的格式“\(format)”。", "its format ‘\(format)’ is unknown.")
        case .member(let name):
            Wording("字段 \(name) 缺少或不对。", "its member \(name) is missing or wrong.")
        case .checkpoint(let error): Complaint(error).wording
        case .proof: Wording("离线证明不成立。", "the offline proof does not hold.")
        case .bundle(let error): Complaint(error).wording
        case .key(let error): Complaint(error).wording
        }
    }
}
