import Custody
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
