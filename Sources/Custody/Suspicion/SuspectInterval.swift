/// A stretch of someone's custody in which the goods could have been exposed.
package struct SuspectInterval: Hashable, Sendable {
    /// The container and what carried it then, the outermost last.
    package let carriers: [ContainerID]
    package let custodian: Custodian
    /// The statement with which it begins, and where its hour is proven to lie.
    package let from: Edge
    /// Nil while it lasts.
    package let to: Edge?
    package let people: [PersonID]
    package let vaults: [VaultSeconds]
    /// Openings of the container or of what carried it, at its edges or in it.
    package let openings: [Edge]
    /// The last sealing or reading that counts before it, and the first reading after it.
    package let before: SealObservation?
    package let after: SealObservation?

    /// A statement at the edge of an interval.
    package struct Edge: Hashable, Sendable {
        package let content: ContentID
        package let kind: ActKind
        package let at: Instant
        package let bracket: Bracket
        package let people: [PersonID]
    }
}

/// Time in one vault: who was on duty, and every second with too few.
package struct VaultSeconds: Hashable, Sendable {
    package let vault: PlaceID
    package let from: Instant
    /// Nil while it lies there.
    package let to: Instant?
    package let onDuty: [PersonID]
    package let breaches: [PresenceBreach]
    /// The vault's door was opened with its keys.
    package let keys: [KeyUse]
    /// How many visits were written down.
    package let visits: Int
}

/// A vault opening: who held the keys.
package struct KeyUse: Hashable, Sendable {
    package let content: ContentID
    package let at: Instant
    package let holders: [PersonID]
}
