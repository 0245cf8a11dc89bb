/// Statements of the exam day.
package enum ExamAct: Hashable, Sendable {
    case batchEnd(BatchEnd)
    case roomIssue(RoomIssue)
    case packetOpening(PacketOpening)
    case roomCollection(RoomCollection)
    case discImport(DiscImport)
    case roomList(RoomList)
    case attendance(Attendance)

    package var kind: ActKind {
        switch self {
        case .batchEnd: .batchEnd
        case .roomIssue: .roomIssue
        case .packetOpening: .packetOpening
        case .roomCollection: .roomCollection
        case .discImport: .discImport
        case .roomList: .roomList
        case .attendance: .attendance
        }
    }
}

/// A batch ended at a site; the windows still run from the planned end (trap 2).
package struct BatchEnd: Hashable, Sendable {
    package let site: UnitID
    package let batch: BatchID
    package let ended: Instant

    package init(site: UnitID, batch: BatchID, ended: Instant) {
        self.site = site
        self.batch = batch
        self.ended = ended
    }
}

/// Packets go from the exam office to a room's invigilators (R5).
package struct RoomIssue: Hashable, Sendable {
    package let site: UnitID
    package let batch: BatchID
    package let room: RoomID
    package let containers: [ContainerID]
    package let invigilators: [PersonID]

    package init(
        site: UnitID, batch: BatchID, room: RoomID, containers: [ContainerID],
        invigilators: [PersonID]
    ) {
        self.site = site
        self.batch = batch
        self.room = room
        self.containers = containers
        self.invigilators = invigilators
    }
}

/// Why a container was opened.
package enum OpeningPurpose: String, CaseIterable, Hashable, Sendable {
    case exam
    /// 试卷信息光盘导入
    case discImport = "disc-import"
    case count
    case inspection
    /// Found open, or opened by someone who had no business to.
    case unauthorised
}

/// A packet is opened under a second pair of eyes, which checks the face of it first (JCQ ICE).
package struct PacketOpening: Hashable, Sendable {
    package let container: ContainerID
    package let site: UnitID
    package let batch: BatchID?
    package let room: RoomID?
    package let purpose: OpeningPurpose
    package let seals: [SealNumber]
    package let condition: Condition
    package let secondEyes: PersonID?
    package let order: ContentID?
    package let sealCheck: ContentID?

    package init(
        container: ContainerID, site: UnitID, batch: BatchID? = nil, room: RoomID? = nil,
        purpose: OpeningPurpose, seals: [SealNumber], condition: Condition,
        secondEyes: PersonID? = nil, order: ContentID? = nil, sealCheck: ContentID? = nil
    ) {
        self.container = container
        self.site = site
        self.batch = batch
        self.room = room
        self.purpose = purpose
        self.seals = seals
        self.condition = condition
        self.secondEyes = secondEyes
        self.order = order
        self.sealCheck = sealCheck
    }
}

/// What a room gave back, counted (R5: none left uncollected, 漏收).
package struct RoomCollection: Hashable, Sendable {
    package let site: UnitID
    package let batch: BatchID
    package let room: RoomID
    package let counts: [CountLine]

    package init(site: UnitID, batch: BatchID, room: RoomID, counts: [CountLine]) {
        self.site = site
        self.batch = batch
        self.room = room
        self.counts = counts
    }
}

/// So many expected and so many found, with what explains the rest.
package struct CountLine: Hashable, Sendable {
    package let kind: ItemKind
    package let subject: SubjectID?
    package let room: RoomID?
    package let expected: Int
    package let found: Int
    /// Sheets of absent candidates among those found.
    package let absent: Int
    package let damaged: Int
    package let remark: String?
    /// Spoilt and so declared (作废), among those found.
    package let void: Int?
    /// Spares whose packet was opened, among those found.
    package let opened: Int?
    package let serials: SerialRange?
    /// The site and batch that they come from, where the statement counts several.
    package let site: UnitID?
    package let batch: BatchID?

    package init(
        kind: ItemKind, subject: SubjectID? = nil, room: RoomID? = nil, expected: Int, found: Int,
        absent: Int, damaged: Int, remark: String? = nil, void: Int? = nil, opened: Int? = nil,
        serials: SerialRange? = nil, site: UnitID? = nil, batch: BatchID? = nil
    ) {
        self.kind = kind
        self.subject = subject
        self.room = room
        self.expected = expected
        self.found = found
        self.absent = absent
        self.damaged = damaged
        self.remark = remark
        self.void = void
        self.opened = opened
        self.serials = serials
        self.site = site
        self.batch = batch
    }
}

/// A paper disc is imported on machines under supervision (N五(二)).
package struct DiscImport: Hashable, Sendable {
    package let site: UnitID
    package let batch: BatchID
    package let testCentre: UnitID
    package let disc: ContainerID
    package let machines: [MachineID]

    package init(
        site: UnitID, batch: BatchID, testCentre: UnitID, disc: ContainerID, machines: [MachineID]
    ) {
        self.site = site
        self.batch = batch
        self.testCentre = testCentre
        self.disc = disc
        self.machines = machines
    }
}
