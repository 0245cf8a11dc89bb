package import Custody

/// What became of a signature that an entry bears or should bear.
package enum SignatureStanding: Hashable, Sendable {
    case holds
    case fails
    /// Its key is nobody's here, so nobody can say.
    case unknown
    /// The statement names the signer, who did not sign.
    case missing
}

extension SignatureStanding: Worded {
    package var wording: Wording {
        switch self {
        case .holds: Wording("签名成立", "the signature holds")
        case .fails: Wording("签名不成立", "the signature does not hold")
        case .unknown: Wording("密钥未登记，无从核对", "the key is not enrolled: nobody can tell")
        case .missing: Wording("没有签名", "has not signed")
        }
    }
}

extension SignatureStanding {
    /// The phrase with which a sheet's script says it; nil where it needs none.
    var flaw: String? {
        switch self {
        case .holds, .missing: nil
        case .fails: "false"
        case .unknown: "unjudged"
        }
    }
}
