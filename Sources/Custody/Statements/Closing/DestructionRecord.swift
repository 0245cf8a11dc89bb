/// The permit to destroy these containers (R11).
package struct DestructionApproval: Hashable, Sendable {
    package let region: UnitID
    package let number: String
    package let containers: [ContainerID]
    package let lines: [ItemLine]
    package let method: String
    package let place: PlaceID?

    package init(
        region: UnitID, number: String, containers: [ContainerID], lines: [ItemLine],
        method: String, place: PlaceID? = nil
    ) {
        self.region = region
        self.number = number
        self.containers = containers
        self.lines = lines
        self.method = method
        self.place = place
    }
}

/// What was destroyed, how, under whose eyes.
package struct Destruction: Hashable, Sendable {
    package let region: UnitID
    package let approval: ContentID?
    package let containers: [ContainerID]
    package let lines: [ItemLine]
    package let method: String
    package let began: Instant
    package let finished: Instant
    package let destroyers: [PersonID]
    package let inspector: PersonID?
    package let witnesses: [PersonID]
    package let residueChecked: Bool
    package let evidence: [Attachment]
    /// What all of it weighed on the way into the shredder.
    package let grams: Int?

    package init(
        region: UnitID, approval: ContentID? = nil, containers: [ContainerID], lines: [ItemLine],
        method: String, began: Instant, finished: Instant, destroyers: [PersonID],
        inspector: PersonID? = nil, witnesses: [PersonID], residueChecked: Bool,
        evidence: [Attachment], grams: Int? = nil
    ) {
        self.region = region
        self.approval = approval
        self.containers = containers
        self.lines = lines
        self.method = method
        self.began = began
        self.finished = finished
        self.destroyers = destroyers
        self.inspector = inspector
        self.witnesses = witnesses
        self.residueChecked = residueChecked
        self.evidence = evidence
        self.grams = grams
    }
}

/// 《考试物品销毁记录单》 goes to the centre; what is not yet destroyed is its remainder.
package struct Filing: Hashable, Sendable {
    package let region: UnitID
    package let number: String
    package let channel: FilingChannel
    package let destructions: [ContentID]
    package let remainder: Int
    package let record: Attachment?

    package init(
        region: UnitID, number: String, channel: FilingChannel, destructions: [ContentID],
        remainder: Int, record: Attachment? = nil
    ) {
        self.region = region
        self.number = number
        self.channel = channel
        self.destructions = destructions
        self.remainder = remainder
        self.record = record
    }
}

/// The centre has the record on file (备案).
package struct FilingAcknowledgement: Hashable, Sendable {
    package let filing: ContentID
    package let accepted: Bool
    package let remark: String?

    package init(filing: ContentID, accepted: Bool, remark: String? = nil) {
        self.filing = filing
        self.accepted = accepted
        self.remark = remark
    }
}
