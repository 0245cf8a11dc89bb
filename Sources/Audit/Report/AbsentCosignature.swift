package import Custody

/// A cosignature that somebody outside tells of and the ledger has not.
package enum AbsentCosignature: Hashable, Sendable {
    /// His line, which holds.
    case line(size: Int, by: String)
    /// A line that the auditor has no key for.
    case unverified(size: Int, by: String)
    /// Its keeper's book says that he cosigned that size, and the ledger has nobody's line of it.
    case booked(size: Int)
}

extension AbsentCosignature: Worded {
    package var wording: Wording {
        switch self {
        case .line(let size, let name):
            Wording(
                "有 \(name) 对 \(size) 条的共签，台账里没有：没有交来过（custody cosign add），或被抽走",
                "has \(name)'s cosignature of size \(size), which the ledger has not: never "
                    + "handed in (custody cosign add), or taken out")
        case .unverified(let size, let name):
            Wording(
                "有署名 \(name)、对 \(size) 条的共签行，台账里没有；未核验（用 --cosigner 给出其密钥）",
                "has a line by \(name) of size \(size), which the ledger has not; not verified: "
                    + "no key of that name was given (--cosigner)")
        case .booked(let size):
            Wording(
                "其主人共签过 \(size) 条，台账里没有任何人对它的共签：没有交来过（custody cosign add），或被抽走",
                "its keeper cosigned size \(size), of which the ledger has nobody's cosignature: "
                    + "never handed in (custody cosign add), or taken out")
        }
    }
}
