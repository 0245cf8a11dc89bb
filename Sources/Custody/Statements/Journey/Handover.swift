/// The first half of a handover: goods leave the releaser's hands, not yet his answerability.
package struct Release: Hashable, Sendable {
    package let consignment: ConsignmentID
    package let leg: LegID
    package let lines: [ReleaseLine]
    package let to: UnitID
    /// The crew or people it is meant for; empty when any declared receiver will do.
    package let addressees: [PersonID]
    package let order: ContentID?
    package let vehicle: String?
    /// The hash of the nonce with which the receiver will draw faces; nil when he gave none.
    package let challenge: NonceHash?

    package init(
        consignment: ConsignmentID, leg: LegID, lines: [ReleaseLine], to: UnitID,
        addressees: [PersonID], order: ContentID? = nil, vehicle: String? = nil,
        challenge: NonceHash? = nil
    ) {
        self.consignment = consignment
        self.leg = leg
        self.lines = lines
        self.to = to
        self.addressees = addressees
        self.order = order
        self.vehicle = vehicle
        self.challenge = challenge
    }
}

/// One container of a release with the seals it bears.
package struct ReleaseLine: Hashable, Sendable {
    package let container: ContainerID
    package let seals: [SealNumber]
    package let count: Int
    /// Instead of seals and count, which are then empty and zero: the hash of what will be opened
    /// when the receiver has read for himself.
    package let commitment: ReadingHash?

    package init(
        container: ContainerID, seals: [SealNumber], count: Int, commitment: ReadingHash? = nil
    ) {
        self.container = container
        self.seals = seals
        self.count = count
        self.commitment = commitment
    }
}

/// In whose hands an acceptance puts the goods.
package enum Hands: String, CaseIterable, Hashable, Sendable {
    /// The signing people, on the road.
    case crew
    /// The signers' unit, in its place.
    case unit
}

/// What the receiver says of one line.
package enum LineVerdict: String, CaseIterable, Hashable, Sendable {
    case accepted
    /// Taken in, with what is wrong written down.
    case reserved
    /// Not taken: it stays with the releaser.
    case refused
}

/// The second half: the receiver names the release and answers it line by line; custody moves.
package struct Acceptance: Hashable, Sendable {
    package let release: ContentID
    /// The receiving people's unit.
    package let unit: UnitID
    package let hands: Hands
    package let lines: [AcceptanceLine]
    /// The faces looked at besides the seals, where the release was blind.
    package let check: FaceCheck?

    package init(
        release: ContentID, unit: UnitID, hands: Hands, lines: [AcceptanceLine],
        check: FaceCheck? = nil
    ) {
        self.release = release
        self.unit = unit
        self.hands = hands
        self.lines = lines
        self.check = check
    }
}

/// What the receiver read and saw of one container.
package struct AcceptanceLine: Hashable, Sendable {
    package let container: ContainerID
    package let seals: [SealNumber]
    package let count: Int
    package let condition: Condition
    package let verdict: LineVerdict
    package let remark: String?
    /// Photos of what is wrong; nil where nobody took any.
    package let evidence: [Attachment]?

    package init(
        container: ContainerID, seals: [SealNumber], count: Int, condition: Condition,
        verdict: LineVerdict, remark: String? = nil, evidence: [Attachment]? = nil
    ) {
        self.evidence = evidence
        self.container = container
        self.seals = seals
        self.count = count
        self.condition = condition
        self.verdict = verdict
        self.remark = remark
    }
}

/// Given to the confidential post by the releasing side alone; the sender answers until acceptance.
package struct Posting: Hashable, Sendable {
    package let consignment: ConsignmentID
    package let leg: LegID
    package let lines: [ReleaseLine]
    package let to: UnitID
    package let office: String
    package let number: String
    package let grams: Int

    package init(
        consignment: ConsignmentID, leg: LegID, lines: [ReleaseLine], to: UnitID, office: String,
        number: String, grams: Int
    ) {
        self.consignment = consignment
        self.leg = leg
        self.lines = lines
        self.to = to
        self.office = office
        self.number = number
        self.grams = grams
    }
}

/// A courier stands at the receiver's door with the goods, whether or not it opens (trap 2).
package struct Arrival: Hashable, Sendable {
    package let release: ContentID
    package let at: UnitID
    package let gateOpen: Bool
    package let evidence: [Attachment]

    package init(release: ContentID, at: UnitID, gateOpen: Bool, evidence: [Attachment]) {
        self.release = release
        self.at = at
        self.gateOpen = gateOpen
        self.evidence = evidence
    }
}

/// The releaser takes an unanswered release back.
package struct Withdrawal: Hashable, Sendable {
    package let release: ContentID
    package let containers: [ContainerID]
    package let reason: String

    package init(release: ContentID, containers: [ContainerID], reason: String) {
        self.release = release
        self.containers = containers
        self.reason = reason
    }
}

/// On the road one crew hands to another; both sign.
package struct CrewChange: Hashable, Sendable {
    package let containers: [ContainerID]
    package let outgoing: [PersonID]
    package let incoming: [PersonID]
    package let reason: String

    package init(
        containers: [ContainerID], outgoing: [PersonID], incoming: [PersonID], reason: String
    ) {
        self.containers = containers
        self.outgoing = outgoing
        self.incoming = incoming
        self.reason = reason
    }
}

/// A handover that was signed on paper, typed in by two people; its time is not provable.
package struct Transcription: Hashable, Sendable {
    package let scan: Attachment
    package let slip: String
    package let containers: [ContainerID]
    package let from: String
    package let to: UnitID
    package let happened: Instant

    package init(
        scan: Attachment, slip: String, containers: [ContainerID], from: String, to: UnitID,
        happened: Instant
    ) {
        self.scan = scan
        self.slip = slip
        self.containers = containers
        self.from = from
        self.to = to
        self.happened = happened
    }
}
