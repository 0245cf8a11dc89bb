/// Fewer people than the plan demands watched goods that need it (R4).
package struct PresenceBreach: Hashable, Sendable {
    /// Nil when the unit that holds the goods has declared no vault.
    package let vault: PlaceID?
    package let from: Instant
    /// The first second after it, or the instant of reading.
    package let to: Instant
    package let lasts: Bool
    /// How many the plan demands.
    package let needed: Int
    package let present: [PersonID]
    /// Who was there until it began, and went.
    package let left: [PersonID]
    package let containers: [ContainerID]

    package init(
        vault: PlaceID?, from: Instant, to: Instant, lasts: Bool, needed: Int,
        present: [PersonID], left: [PersonID], containers: [ContainerID]
    ) {
        self.vault = vault
        self.from = from
        self.to = to
        self.lasts = lasts
        self.needed = needed
        self.present = present
        self.left = left
        self.containers = containers
    }

    package static let gravity = Gravity.critical
    package static let basis: [Basis] = [.national("三(三)"), .innerMongolia("三(三)")]

    package var length: Span { to - from }
}
