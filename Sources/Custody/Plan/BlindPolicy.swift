/// Whether readings are taken before the expected ones are shown, and how many boxes are drawn for
/// a look at an extra face; a plan without it does not demand them.
package struct BlindPolicy: Hashable, Sendable {
    /// Of a hundred boxes, at least one.
    package let boxPercent: Int
    package let basis: Basis

    package init(boxPercent: Int, basis: Basis) {
        self.boxPercent = boxPercent
        self.basis = basis
    }

    /// Where blind readings are taken although no plan demands them.
    package static let usualPercent = 10
}
