/// Whether so many people as must be watched in a second, as far as signatures prove it.
package enum Presence: String, CaseIterable, Hashable, Sendable {
    /// So many signed on, and a timely signature of each vouches for the second.
    case present
    /// So many signed on, but their timely signatures do not reach so far.
    case notProvable = "not-provable"
    /// Fewer are signed on.
    case absent
}

extension Presence: Worded {
    package var wording: Wording {
        switch self {
        case .present: Wording("在岗，有据可查", "present, with proof")
        case .notProvable: Wording("在岗不能证明", "presence not provable")
        case .absent: Wording("在岗人数不足", "too few present")
        }
    }
}

/// So long it was the same, with the people and the goods of that time.
package struct PresenceStretch: Hashable, Sendable {
    package let presence: Presence
    /// How many the plan demanded.
    package let needed: Int
    package let from: Instant
    /// The first second after it, or the instant of reading.
    package var to: Instant
    /// Everyone who was signed on in any second of it.
    package var onDuty: Set<PersonID>
    /// Of those, whose presence was not proven in some second of it.
    package var unproven: Set<PersonID>
    package var containers: Set<ContainerID>
}
