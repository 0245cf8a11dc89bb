/// Statements of the journey: packed, sealed, handed over, watched.
package enum JourneyAct: Hashable, Sendable {
    case manifest(Manifest)
    case pack(Packing)
    case seal(Sealing)
    case release(Release)
    case accept(Acceptance)
    case posted(Posting)
    case arrived(Arrival)
    case withdraw(Withdrawal)
    case crewChange(CrewChange)
    case transcribed(Transcription)
    case sealCheck(SealCheck)
    case quarantine(Quarantine)
    case quarantineLift(QuarantineLift)
    case reveal(Reveal)

    package var kind: ActKind {
        switch self {
        case .manifest: .manifest
        case .pack: .pack
        case .seal: .seal
        case .release: .release
        case .accept: .accept
        case .posted: .posted
        case .arrived: .arrived
        case .withdraw: .withdraw
        case .crewChange: .crewChange
        case .transcribed: .transcribed
        case .sealCheck: .sealCheck
        case .quarantine: .quarantine
        case .quarantineLift: .quarantineLift
        case .reveal: .reveal
        }
    }
}

/// What travels together, as it is planned to arrive.
package struct Manifest: Hashable, Sendable {
    package let consignment: ConsignmentID
    package let from: UnitID
    package let to: UnitID
    package let lines: [ManifestLine]

    package init(consignment: ConsignmentID, from: UnitID, to: UnitID, lines: [ManifestLine]) {
        self.consignment = consignment
        self.from = from
        self.to = to
        self.lines = lines
    }
}

/// A line of the manifest: for which site and batch, in which container, how many of what.
package struct ManifestLine: Hashable, Sendable {
    package let container: ContainerID
    package let site: UnitID?
    package let batch: BatchID?
    package let item: ItemLine

    package init(container: ContainerID, site: UnitID? = nil, batch: BatchID? = nil, item: ItemLine)
    {
        self.container = container
        self.site = site
        self.batch = batch
        self.item = item
    }
}

/// A container is filled; what it holds rides on it from now on.
package struct Packing: Hashable, Sendable {
    package let container: ContainerID
    package let kind: ContainerKind
    /// The unit that packs it and answers for it from now on.
    package let unit: UnitID
    package let consignment: ConsignmentID?
    package let site: UnitID?
    package let batch: BatchID?
    package let subject: SubjectID?
    package let room: RoomID?
    package let contents: [Content]
    package let grams: Int?

    package init(
        container: ContainerID, kind: ContainerKind, unit: UnitID,
        consignment: ConsignmentID? = nil,
        site: UnitID? = nil, batch: BatchID? = nil, subject: SubjectID? = nil, room: RoomID? = nil,
        contents: [Content], grams: Int? = nil
    ) {
        self.container = container
        self.kind = kind
        self.unit = unit
        self.consignment = consignment
        self.site = site
        self.batch = batch
        self.subject = subject
        self.room = room
        self.contents = contents
        self.grams = grams
    }
}

/// Numbered strips are put on a container.
package struct Sealing: Hashable, Sendable {
    package let container: ContainerID
    package let seals: [SealNumber]

    package init(container: ContainerID, seals: [SealNumber]) {
        self.container = container
        self.seals = seals
    }
}
