package import Custody
import Merkle

extension OfflineProofError {
    var inWords: Wording {
        switch self {
        case .notAProof, .malformedExtra, .malformedIndex, .malformedPath:
            Wording("不是证明文件", "it does not read as a proof")
        case .noCheckpoint: Wording("没有附检查点", "it brings no checkpoint")
        case .untrusted(let refusal): refusal.inWords
        case .notIncluded:
            Wording("由它得不出检查点的树根", "it does not lead to the checkpoint's root")
        }
    }
}

extension TrustRefusal {
    /// For whoever brought his own folder of trusted keys.
    var inWords: Wording {
        switch self {
        case .checkpoint(.notSignedByLog), .checkpoint(.unknownOrigin):
            Wording(
                "所信任的密钥里，没有签署它的那本台账的密钥",
                "it is not signed by the key of a ledger that is trusted here")
        case .checkpoint(let error): error.inWords
        case .quorumNotMet:
            Wording("共签方不足 policy.txt 所定", "too few of the policy's cosigners signed it")
        }
    }
}

extension OutsideEvidenceError: Worded {
    package var wording: Wording {
        switch self {
        case .empty: Wording("文件是空的", "the file is empty")
        case .misspelled: Wording("不是规范 JSON", "it is not canonical JSON")
        case .formatUnknown(let format):
            Wording(
                "“\(format)”不是共签记录、回执、证据包、履职记录",
                "‘\(format)’ is no cosigner's book, acknowledgement, bundle or duty record")
        case .member(let name): Wording("“\(name)”缺少或不合格式", "‘\(name)’ is missing or malformed")
        case .checkpoint(let error): error.inWords
        case .proof(let error): error.inWords
        case .bundle: Wording("证据包或履职记录不完好", "it is no whole bundle or duty record")
        case .key: Wording("不是一行验证密钥", "it is not the line of a verifier key")
        }
    }
}
