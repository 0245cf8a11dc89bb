/// The rooms of a sitting of which one thing was said: a board compares one row with the plan
/// instead of reading a statement a room.
package struct RoomsSaidRow: Row {
    package static let register = Register(
        "rooms_said", keys: 3,
        [.text("site"), .text("batch"), .text("kind"), .text("rooms")])
    package let site: UnitID
    package let batch: BatchID
    package let kind: ActKind
    /// As the register spells the rooms: a board reads hundreds of such rows and compares them.
    private let spelled: String

    package init(site: UnitID, batch: BatchID, kind: ActKind, rooms: [RoomID]) {
        self.init(
            site: site, batch: batch, kind: kind,
            spelled: rooms.map(\.text).joined(separator: " "))
    }

    private init(site: UnitID, batch: BatchID, kind: ActKind, spelled: String) {
        self.site = site
        self.batch = batch
        self.kind = kind
        self.spelled = spelled
    }

    /// In their order.
    package var rooms: [RoomID] { spelled.split(separator: " ").compactMap { RoomID($0) } }

    /// Whether these are the rooms, in this order.
    func names(_ rooms: [RoomID]) -> Bool {
        var rest = spelled.utf8[...]
        for (place, room) in rooms.enumerated() {
            if place > 0, rest.popFirst() != UInt8(ascii: " ") { return false }
            let name = room.text.utf8
            guard rest.starts(with: name) else { return false }
            rest = rest.dropFirst(name.count)
        }
        return rest.isEmpty
    }

    package var cells: [Cell] {
        [.text(site.text), .text(batch.text), .text(kind.rawValue), .text(spelled)]
    }

    package init?(cells: CellReader) {
        guard let site: UnitID = cells.name(0), let batch: BatchID = cells.name(1),
            let kind: ActKind = cells.code(2), let spelled = cells.text(3)
        else { return nil }
        self.init(site: site, batch: batch, kind: kind, spelled: spelled)
    }
}

/// A packet that was issued to a room and of which nobody has said that it was opened.
package struct UnopenedRow: Row {
    package static let register = Register(
        "unopened", keys: 3, [.text("site"), .text("batch"), .text("container")])
    package let site: UnitID
    package let batch: BatchID
    package let container: ContainerID
    /// Then the row goes.
    private var isOpened = false

    package init(site: UnitID, batch: BatchID, container: ContainerID) {
        self.site = site
        self.batch = batch
        self.container = container
    }

    package var isImplied: Bool { isOpened }

    var opened: Self {
        var row = self
        row.isOpened = true
        return row
    }

    package var cells: [Cell] { [.text(site.text), .text(batch.text), .text(container.text)] }

    package init?(cells: CellReader) {
        guard let site: UnitID = cells.name(0), let batch: BatchID = cells.name(1),
            let container: ContainerID = cells.name(2)
        else { return nil }
        self.init(site: site, batch: batch, container: container)
    }
}

extension Submission {
    /// That something was said of a room of a sitting.
    func said(_ site: UnitID, _ batch: BatchID, _ room: RoomID) -> [Event] {
        let none = RoomsSaidRow(site: site, batch: batch, kind: act.kind, rooms: [])
        let known = history.row(RoomsSaidRow.self, key: none.key)?.rooms ?? []
        guard !known.contains(room) else { return [] }
        return [
            .atUnit(
                .roomsSaid(
                    RoomsSaidRow(
                        site: site, batch: batch, kind: act.kind, rooms: (known + [room]).sorted()))
            )
        ]
    }

    /// The packets of an issue that nobody has opened yet, as far as the record goes.
    func unopened(_ issue: RoomIssue) -> [Event] {
        issue.containers.filter { container in
            !history.rows(LinkRow.self, container.text).contains { $0.kind == .packetOpening }
        }.map { .atUnit(.unopened(issue.unopened($0))) }
    }

    /// That a packet is among those no more: whoever opened it, wherever that stands on its chain.
    func opened(_ container: ContainerID) -> [Event] {
        history.rows(LinkRow.self, container.text).filter { $0.kind == .roomIssue }
            .compactMap { link -> Event? in
                guard case .exam(.roomIssue(let issue))? = history.statement(link.content)?.act,
                    let row = history.row(
                        UnopenedRow.self, key: issue.unopened(container).key)
                else { return nil }
                return .atUnit(.unopened(row.opened))
            }
    }
}

extension RoomIssue {
    fileprivate func unopened(_ container: ContainerID) -> UnopenedRow {
        UnopenedRow(site: site, batch: batch, container: container)
    }
}
