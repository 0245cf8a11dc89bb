/// A movement order, looked up by the unit that the goods leave.
package struct OrderRow: Row {
    package static let register = Register(
        "movement_order", keys: 2, [.text("unit"), .hash("content")])
    package let unit: UnitID
    package let content: ContentID

    package init(unit: UnitID, content: ContentID) {
        self.unit = unit
        self.content = content
    }

    package var cells: [Cell] { [.text(unit.text), Cell(content)] }

    package init?(cells: CellReader) {
        guard let unit: UnitID = cells.name(0), let content: ContentID = cells.hash(1) else {
            return nil
        }
        self.init(unit: unit, content: content)
    }
}

/// A unit's signed answer to an escalation.
package struct EscalationRow: Row {
    package static let register = Register(
        "escalation", keys: 2,
        [
            .text("unit"), .hash("content"), .text("obligation"), .integer("hours"),
            .optionalText("batch"), .optionalHash("about"), .integer("at"),
        ])
    package let unit: UnitID
    package let content: ContentID
    package let obligation: ObligationID
    package let hours: Int
    package let batch: BatchID?
    package let about: ContentID?
    package let at: Instant

    package init(
        unit: UnitID, content: ContentID, obligation: ObligationID, hours: Int,
        batch: BatchID? = nil, about: ContentID? = nil, at: Instant
    ) {
        self.unit = unit
        self.content = content
        self.obligation = obligation
        self.hours = hours
        self.batch = batch
        self.about = about
        self.at = at
    }

    package var cells: [Cell] {
        [
            .text(unit.text), Cell(content), .text(obligation.text), .integer(hours),
            Cell(batch?.text), Cell(about), at.cell,
        ]
    }

    package init?(cells: CellReader) {
        guard let unit: UnitID = cells.name(0), let content: ContentID = cells.hash(1),
            let obligation: ObligationID = cells.name(2), let hours = cells.integer(3),
            let at = cells.instant(6)
        else { return nil }
        self.init(
            unit: unit, content: content, obligation: obligation, hours: hours,
            batch: cells.name(4), about: cells.hash(5), at: at)
    }
}

/// The place of a refused statement in its device's feed: there is no hole where it stands.
package struct RefusedStampRow: Row {
    package static let register = Register(
        "refused_stamp", keys: 3, orderFree: false,
        [.text("device"), .integer("sequence"), .hash("content")])
    package let device: DeviceID
    package let sequence: Int
    package let content: ContentID

    package init(device: DeviceID, sequence: Int, content: ContentID) {
        self.device = device
        self.sequence = sequence
        self.content = content
    }

    package var cells: [Cell] {
        [.text(device.text), .integer(sequence), Cell(content)]
    }

    package init?(cells: CellReader) {
        guard let device: DeviceID = cells.name(0), let sequence = cells.integer(1),
            let content: ContentID = cells.hash(2)
        else { return nil }
        self.init(device: device, sequence: sequence, content: content)
    }
}

/// A container whose contents a unit has counted after taking it in.
package struct UnitVerifiedRow: Row {
    package static let register = Register(
        "unit_verified", keys: 3, [.text("unit"), .text("container"), .hash("content")])
    package let unit: UnitID
    package let container: ContainerID
    package let content: ContentID

    package init(unit: UnitID, container: ContainerID, content: ContentID) {
        self.unit = unit
        self.container = container
        self.content = content
    }

    package var cells: [Cell] { [.text(unit.text), .text(container.text), Cell(content)] }

    package init?(cells: CellReader) {
        guard let unit: UnitID = cells.name(0), let container: ContainerID = cells.name(1),
            let content: ContentID = cells.hash(2)
        else { return nil }
        self.init(unit: unit, container: container, content: content)
    }
}

/// What deadlines and feeds are read from.
package enum ClockEvent: Hashable, Sendable {
    case ordered(OrderRow)
    case answered(EscalationRow)
    case refused(RefusedStampRow)
    case verified(UnitVerifiedRow)

    package var row: any Row {
        switch self {
        case .ordered(let row): row
        case .answered(let row): row
        case .refused(let row): row
        case .verified(let row): row
        }
    }
}

extension Event {
    static func clock(_ event: ClockEvent) -> Self { .atUnit(.clock(event)) }
}
