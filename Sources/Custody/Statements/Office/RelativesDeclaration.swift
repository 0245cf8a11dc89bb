/// 回避声明: those who sign declare whether a relative of theirs sits the exam; who has one keeps no
/// vault and no key.
package struct RelativesDeclaration: Hashable, Sendable {
    package let unit: UnitID
    /// Those of the signers who have a relative among the candidates.
    package let related: [PersonID]

    package init(unit: UnitID, related: [PersonID]) {
        self.unit = unit
        self.related = related
    }
}
