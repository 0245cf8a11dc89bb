/// How plan, slip and count can disagree.
package enum DifferenceClass: String, CaseIterable, Hashable, Comparable, Sendable {
    case missing
    case unexpected
    /// Counted, planned or numbered twice.
    case duplicate
    case wrongContainer = "wrong-container"
    case wrongSeal = "wrong-seal"
    case countDiffers = "count-differs"

    package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// The tier above says why a balance does not close; the difference stays visible for ever.
package struct DifferenceExplanation: Hashable, Sendable {
    package let difference: DifferenceClass
    package let unit: UnitID
    package let batch: BatchID?
    package let subject: SubjectID?
    package let room: RoomID?
    package let kind: ItemKind?
    package let container: ContainerID?
    /// How many of them it explains; a difference that has grown since is open again.
    package let quantity: Int
    package let account: String
    package let evidence: [Attachment]

    package init(
        difference: DifferenceClass, unit: UnitID, batch: BatchID? = nil,
        subject: SubjectID? = nil, room: RoomID? = nil, kind: ItemKind? = nil,
        container: ContainerID? = nil, quantity: Int, account: String, evidence: [Attachment]
    ) {
        self.difference = difference
        self.unit = unit
        self.batch = batch
        self.subject = subject
        self.room = room
        self.kind = kind
        self.container = container
        self.quantity = quantity
        self.account = account
        self.evidence = evidence
    }
}
