/// The finer numbers of a vault's duty; a plan that is silent has the house's.
package struct VaultOversight: Hashable, Sendable {
    /// How many walk a round together.
    package let roundPeople: Int
    /// How much later than its hour a round still is in time.
    package let graceMinutes: Int
    /// How much later than the act a signature may be added.
    package let signatureMinutes: Int
    /// After so long on duty a person is to be relieved.
    package let shiftHours: Int
    /// How long a visitor may stay inside before somebody asks.
    package let visitMinutes: Int
    /// Within so long an outage is told.
    package let outageMinutes: Int
    /// Within so long what failed is repaired.
    package let repairHours: Int
    package let basis: Basis

    package init(
        roundPeople: Int, graceMinutes: Int, signatureMinutes: Int, shiftHours: Int,
        visitMinutes: Int, outageMinutes: Int, repairHours: Int, basis: Basis
    ) {
        self.roundPeople = roundPeople
        self.graceMinutes = graceMinutes
        self.signatureMinutes = signatureMinutes
        self.shiftHours = shiftHours
        self.visitMinutes = visitMinutes
        self.outageMinutes = outageMinutes
        self.repairHours = repairHours
        self.basis = basis
    }

    package static let house = Self(
        roundPeople: 2, graceMinutes: 5, signatureMinutes: 15, shiftHours: 12,
        visitMinutes: 120, outageMinutes: 30, repairHours: 24,
        basis: .house("保密室值守 / watching a vault"))

    /// The numbers of it that must be more than nothing.
    var limits: [Int] {
        [roundPeople, signatureMinutes, shiftHours, visitMinutes, outageMinutes, repairHours]
    }
}

extension VaultPolicy {
    /// The plan's finer numbers, or the house's.
    package var finer: VaultOversight { oversight ?? .house }

    /// So much later than the act a signature still counts.
    var signatureGrace: Span { .minutes(finer.signatureMinutes) }

    /// How long a signature vouches for its signer: until the next round has to be signed.
    package var reach: Span { .minutes(roundMinutes) + .minutes(finer.graceMinutes) }
}
