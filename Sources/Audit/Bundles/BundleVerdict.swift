package import Custody
package import Signing

/// What a bundle proves to somebody who has never seen the ledger.
package struct BundleVerdict: Sendable {
    /// What keeps it from proving anything; none in an honest bundle.
    package let findings: [BundleFinding]
    package let content: ContentID
    /// What was said; nil where it does not read.
    package let statement: Custody.Statement?
    package let signers: [BundleSigner]
    /// Where it stands; nil where no proof holds.
    package let place: BundlePlace?
    /// Not before the desk's clock at the newest entry under a checkpoint that a party had seen, not
    /// after the first cosigner's clock.
    package let bracket: Bracket?
    /// What no bundle, or not this one, can say.
    package let unknowns: [BundleUnknown]

    package var holds: Bool { findings.isEmpty }
}

/// Who signed, as the enrolments say.
package struct BundleSigner: Hashable, Sendable {
    package let person: PersonID
    package let role: Role
    package let key: Fingerprint
    /// Nil for somebody whose enrolment is not in the bundle.
    package let unit: UnitID?
    /// Name and more, where disclosed and equal to what the enrolment committed to.
    package let details: [String: String]?
}

/// A place in a ledger that a proof shows.
package struct BundlePlace: Hashable, Sendable {
    package let origin: String
    package let index: Int
    /// Admitted, or kept as evidence that it was refused.
    package let admitted: Bool
    /// Milliseconds since 1970, by the desk's clock.
    package let received: Int64
    /// The size of the smallest checkpoint that proves it.
    package let size: Int
    /// Who cosigned a checkpoint above it.
    package let cosigners: [String]
}

/// What a bundle does not tell, and the reader must not read into it.
package enum BundleUnknown: Hashable, Sendable {
    /// Whether what was signed is so: signatures prove who said it.
    case truth
    /// Whether plan and rules allowed it: the proof shows that the desk admitted it.
    case rules
    /// Whether something later corrected, contested or superseded it.
    case sequel
    /// Whether a key was revoked before, beyond the revocations in the bundle.
    case revocations
    /// Whether the countersigning registrars were of the right offices.
    case offices
    case notBefore
    case notAfter
    /// Who this is, beyond the opaque id.
    case name(PersonID)
}

extension BundleUnknown: Worded {
    package var wording: Wording {
        switch self {
        case .truth: Wording("所签内容是否属实", "whether what was signed is so")
        case .rules: Wording("是否合乎计划与规定（只知已被收入）", "whether plan and rules allowed it")
        case .sequel: Wording("其后有无更正、争议或替代", "whether anything later corrected or contested it")
        case .revocations:
            Wording("除所附外，密钥此前是否已吊销", "whether a key was revoked before, beyond what is enclosed")
        case .offices:
            Wording("会签注册员是否出自应有的两级单位", "whether the registrars were of the right offices")
        case .notBefore: Wording("最早何时签署，无从证明", "how early it may have been signed")
        case .notAfter: Wording("最晚何时签署，无共签可证", "not after when it was signed: nobody cosigned")
        case .name(let person): Wording("\(person) 是谁", "who \(person) is")
        }
    }
}
