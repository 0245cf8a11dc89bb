/// Where a container stands in its life.
package enum CustodyState: String, CaseIterable, Hashable, Sendable {
    /// Packed, in the packer's unit's hands.
    case packed
    /// Released or posted, not yet answered; the releaser answers for it.
    case inTransit = "in-transit"
    /// In its custodian's hands.
    case held
    /// In a room with its invigilators.
    case issued
    case destroyed
}

/// Who answers for a container now: a unit in its place, or named people on the road.
package enum Custodian: Hashable, Sendable {
    case unit(UnitID)
    case crew([PersonID])

    package var description: String {
        switch self {
        case .unit(let unit): unit.text
        case .crew(let people): people.map(\.text).joined(separator: " ")
        }
    }
}

/// What is known of a container after the statements of its chain.
package struct ContainerRow: Row {
    package static let register = Register(
        "container", keys: 1, found: ["site", "unit", "release"], filled: ["crew"],
        [
            .text("container"), .text("kind"), .optionalText("consignment"), .optionalText("site"),
            .optionalText("batch"), .optionalText("subject"), .optionalText("room"),
            .optionalText("unit"), .text("crew"), .text("state"), .optionalHash("release"),
            .text("heads"), .text("seals"), .text("kinds"), .text("children"),
            .integer("items"), .integer("open"), .integer("contested"),
        ])
    package var container: ContainerID
    package var kind: ContainerKind
    package var consignment: ConsignmentID?
    package var site: UnitID?
    package var batch: BatchID?
    package var subject: SubjectID?
    package var room: RoomID?
    package var custodian: Custodian
    package var state: CustodyState
    /// The unanswered release or posting, while in transit.
    package var release: ContentID?
    /// The newest statement of the chain; several while contested.
    package var heads: [ContentID]
    package var seals: [SealNumber]
    package var kinds: [ItemKind]
    package var children: [ContainerID]
    /// Items that lie in it directly.
    package var items: Int
    package var open: Bool
    package var contested: Bool

    package init(
        container: ContainerID, kind: ContainerKind, consignment: ConsignmentID? = nil,
        site: UnitID? = nil, batch: BatchID? = nil, subject: SubjectID? = nil, room: RoomID? = nil,
        custodian: Custodian, state: CustodyState, release: ContentID? = nil, heads: [ContentID],
        seals: [SealNumber], kinds: [ItemKind], children: [ContainerID], items: Int, open: Bool,
        contested: Bool
    ) {
        self.container = container
        self.kind = kind
        self.consignment = consignment
        self.site = site
        self.batch = batch
        self.subject = subject
        self.room = room
        self.custodian = custodian
        self.state = state
        self.release = release
        self.heads = heads
        self.seals = seals
        self.kinds = kinds
        self.children = children
        self.items = items
        self.open = open
        self.contested = contested
    }

    package var cells: [Cell] {
        let (unit, crew): (UnitID?, [PersonID]) =
            switch custodian {
            case .unit(let unit): (unit, [])
            case .crew(let people): (nil, people)
            }
        return [
            .text(container.text), .text(kind.rawValue), Cell(consignment?.text),
            Cell(site?.text), Cell(batch?.text), Cell(subject?.text), Cell(room?.text),
            Cell(unit?.text), Cell(list: crew), .text(state.rawValue), Cell(release),
            Cell(list: heads), Cell(list: seals), Cell(list: kinds.map(\.code)),
            Cell(list: children), .integer(items), Cell(open), Cell(contested),
        ]
    }

    package init?(cells: CellReader) {
        guard let container: ContainerID = cells.name(0), let kind: ContainerKind = cells.code(1),
            let state: CustodyState = cells.code(9), let items = cells.integer(15)
        else { return nil }
        let unit: UnitID? = cells.name(7)
        self.init(
            container: container, kind: kind, consignment: cells.name(2), site: cells.name(3),
            batch: cells.name(4), subject: cells.name(5), room: cells.name(6),
            custodian: unit.map { .unit($0) } ?? .crew(cells.list(8) { PersonID($0) }),
            state: state, release: cells.hash(10), heads: cells.list(11) { ContentID($0) },
            seals: cells.list(12) { SealNumber($0) },
            kinds: cells.list(13) { ItemKind(code: String($0)) },
            children: cells.list(14) { ContainerID($0) }, items: items, open: cells.flag(16),
            contested: cells.flag(17))
    }
}
