/// A container was accepted into a unit's place, looked up by the unit.
///
/// Vault duty begins here, so that leaving out the store evades nothing (trap 5).
package struct AcceptedRow: Row {
    package static let register = Register(
        "accepted", keys: 3,
        [
            .text("unit"), .text("container"), .hash("content"), .integer("at"),
            .optionalHash("release"),
        ])
    package let unit: UnitID
    package let container: ContainerID
    package let content: ContentID
    package let at: Instant
    /// The release that it answers; nil for a slip that was typed in.
    package let release: ContentID?

    package init(
        unit: UnitID, container: ContainerID, content: ContentID, at: Instant,
        release: ContentID? = nil
    ) {
        self.unit = unit
        self.container = container
        self.content = content
        self.at = at
        self.release = release
    }

    package var cells: [Cell] {
        [
            .text(unit.text), .text(container.text), Cell(content), at.cell,
            Cell(release),
        ]
    }

    package init?(cells: CellReader) {
        guard let unit: UnitID = cells.name(0), let container: ContainerID = cells.name(1),
            let content: ContentID = cells.hash(2), let at = cells.instant(3)
        else { return nil }
        self.init(
            unit: unit, container: container, content: content, at: at, release: cells.hash(4))
    }
}

/// A place that a unit has declared, looked up by the unit.
package struct UnitPlaceRow: Row {
    package static let register = Register(
        "unit_place", keys: 3,
        [.text("unit"), .text("place"), .hash("content"), .text("kind")])
    package let unit: UnitID
    package let place: PlaceID
    package let content: ContentID
    package let kind: PlaceKind

    package init(unit: UnitID, place: PlaceID, content: ContentID, kind: PlaceKind) {
        self.unit = unit
        self.place = place
        self.content = content
        self.kind = kind
    }

    package var cells: [Cell] {
        [.text(unit.text), .text(place.text), Cell(content), .text(kind.rawValue)]
    }

    package init?(cells: CellReader) {
        guard let unit: UnitID = cells.name(0), let place: PlaceID = cells.name(1),
            let content: ContentID = cells.hash(2), let kind: PlaceKind = cells.code(3)
        else { return nil }
        self.init(unit: unit, place: place, content: content, kind: kind)
    }
}

/// What is found from its unit or vault, from where a container was seen, or from a serial number.
package enum UnitEvent: Hashable, Sendable {
    case accepted(AcceptedRow)
    case place(UnitPlaceRow)
    case vaultKey(VaultKeyRow)
    case clock(ClockEvent)
    case sighting(SightingRow)
    case serial(SerialRow)
    case balance(BalanceEvent)
    case roomsSaid(RoomsSaidRow)
    case unopened(UnopenedRow)

    package var row: any Row {
        switch self {
        case .accepted(let row): row
        case .place(let row): row
        case .vaultKey(let row): row
        case .clock(let event): event.row
        case .sighting(let row): row
        case .serial(let row): row
        case .balance(let event): event.row
        case .roomsSaid(let row): row
        case .unopened(let row): row
        }
    }
}
