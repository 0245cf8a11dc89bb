/// What somebody has to do next with goods that travel.
package struct RoadStep: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Released to him; his answer is owed.
        case takeOver = "take-over"
        /// In his hands; they go to somebody.
        case deliver
        /// Ordered into his hands and not released yet.
        case fetch
        /// In his unit's place and ordered into a crew's hands.
        case giveOut = "give-out"
        /// He released them and answers until the other side does.
        case answer
    }

    package let kind: Kind
    /// On what it stands: the release, the order, or what put the goods into his hands.
    package let statement: ContentID
    package let order: ContentID?
    package let consignment: ConsignmentID
    package let from: UnitID?
    package let to: UnitID
    /// Who is on the other side, as far as somebody said so.
    package let people: [PersonID]
    package let containers: [ContainerID]
    package let vehicle: String?
    package let isBlind: Bool
    /// He said that he stands at the door.
    package let hasArrived: Bool
    package let limits: [RoadLimit]

    /// The nearest limit; without one it waits behind those that have.
    var urgency: Instant { limits.map(\.limit).min() ?? Instant(seconds: .max) }
}

/// A limit that counts down on somebody's way.
package struct RoadLimit: Hashable, Sendable {
    package let obligation: Obligation
    package let limit: Instant
}

/// A half of a handover that somebody signed lately, with the half that answers it.
package struct PastHandover: Hashable, Sendable {
    package let release: ContentID
    package let at: Instant
    package let consignment: ConsignmentID
    package let containers: [ContainerID]
    /// The other half; empty while nobody answered.
    package let answers: [ContentID]
}
