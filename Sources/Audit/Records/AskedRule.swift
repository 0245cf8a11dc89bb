package import Custody

/// A rule that the desk asks about statements of a kind.
package struct AskedRule: Hashable, Sendable {
    /// As refusals and findings carry it, and as `--rule-then` takes it.
    package let code: String
    /// What is wrong where it is broken.
    package let broken: Wording
    package let basis: Basis
    /// Whether it refuses; the others record what happened with a deviation.
    package let refuses: Bool

    /// Rules about this kind in particular; those about every statement are not named.
    package static func all(about kind: ActKind) -> [AskedRule] {
        let everything = Set(ActKind.allCases)
        func isParticular(_ kinds: Set<ActKind>) -> Bool {
            kinds.contains(kind) && kinds != everything
        }
        return Decide.admission.filter { isParticular(type(of: $0).kinds) }.map {
            let rule = type(of: $0)
            return AskedRule(
                code: rule.code.rawValue, broken: rule.code.wording, basis: rule.basis,
                refuses: true)
        }
            + Decide.conduct.filter { isParticular(type(of: $0).kinds) }.map {
                let rule = type(of: $0)
                return AskedRule(
                    code: rule.code.rawValue, broken: rule.code.wording, basis: rule.basis,
                    refuses: false)
            }
    }
}
