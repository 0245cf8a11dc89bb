/// How long before its sitting begins a container may be opened at most.
package struct OpeningPolicy: Hashable, Sendable {
    package let earlyMinutes: Int
    package let basis: Basis

    package init(earlyMinutes: Int, basis: Basis) {
        self.earlyMinutes = earlyMinutes
        self.basis = basis
    }

    package static let house = Self(
        earlyMinutes: 60, basis: .house("考前启封 / opening before a sitting"))
}

extension Plan {
    /// Before this nothing is opened for a batch, by the plan's number or the house's.
    func opens(_ batch: Batch) -> Instant {
        batch.starts - .minutes((opening ?? .house).earlyMinutes)
    }
}
