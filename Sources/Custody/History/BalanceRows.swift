/// One container on its way to a unit: as the slip says, and as its receiver read it.
package struct SlipRow: Row {
    package enum Half: String, Sendable { case slip, count }

    package static let register = Register(
        "slip", keys: 3,
        [
            .text("unit"), .text("container"), .hash("content"), .text("half"),
            .hash("release"), .text("consignment"), .integer("count"), .text("seals"),
            .optionalText("condition"), .optionalText("verdict"), .integer("at"),
            .optionalText("leg"), .optionalText("place"),
        ])
    /// To whom it is sent.
    package let unit: UnitID
    package let container: ContainerID
    package let content: ContentID
    package let half: Half
    package let release: ContentID
    package let consignment: ConsignmentID
    package let count: Int
    package let seals: [SealNumber]
    package let condition: Condition?
    package let verdict: LineVerdict?
    package let at: Instant
    /// Of the slip.
    package let leg: LegID?
    /// The unit in whose place it was read; nil where a crew took it.
    package let place: UnitID?

    package init(
        unit: UnitID, container: ContainerID, content: ContentID, half: Half,
        release: ContentID, consignment: ConsignmentID, count: Int, seals: [SealNumber],
        condition: Condition? = nil, verdict: LineVerdict? = nil, at: Instant,
        leg: LegID? = nil, place: UnitID? = nil
    ) {
        self.unit = unit
        self.container = container
        self.content = content
        self.half = half
        self.release = release
        self.consignment = consignment
        self.count = count
        self.seals = seals
        self.condition = condition
        self.verdict = verdict
        self.at = at
        self.leg = leg
        self.place = place
    }

    package var cells: [Cell] {
        [
            .text(unit.text), .text(container.text), Cell(content), .text(half.rawValue),
            Cell(release), .text(consignment.text), .integer(count), Cell(list: seals),
            Cell(condition?.rawValue), Cell(verdict?.rawValue), at.cell, Cell(leg?.text),
            Cell(place?.text),
        ]
    }

    package init?(cells: CellReader) {
        guard let unit: UnitID = cells.name(0), let container: ContainerID = cells.name(1),
            let content: ContentID = cells.hash(2), let half: Half = cells.code(3),
            let release: ContentID = cells.hash(4),
            let consignment: ConsignmentID = cells.name(5), let count = cells.integer(6),
            let at = cells.instant(10)
        else { return nil }
        self.init(
            unit: unit, container: container, content: content, half: half, release: release,
            consignment: consignment, count: count, seals: cells.list(7) { SealNumber($0) },
            condition: cells.code(8), verdict: cells.code(9), at: at, leg: cells.name(11),
            place: cells.name(12))
    }
}

/// A signed explanation of a difference, looked up by the unit where it shows.
package struct ExplanationRow: Row {
    package static let register = Register(
        "explanation", keys: 2,
        [
            .text("unit"), .hash("content"), .text("difference"), .optionalText("batch"),
            .optionalText("subject"), .optionalText("room"), .optionalText("kind"),
            .optionalText("container"), .integer("quantity"), .integer("at"),
        ])
    package let unit: UnitID
    package let content: ContentID
    package let difference: DifferenceClass
    package let batch: BatchID?
    package let subject: SubjectID?
    package let room: RoomID?
    package let kind: ItemKind?
    package let container: ContainerID?
    package let quantity: Int
    package let at: Instant

    package init(_ explanation: DifferenceExplanation, content: ContentID, at: Instant) {
        self.init(
            unit: explanation.unit, content: content, difference: explanation.difference,
            batch: explanation.batch, subject: explanation.subject, room: explanation.room,
            kind: explanation.kind, container: explanation.container,
            quantity: explanation.quantity, at: at)
    }

    private init(
        unit: UnitID, content: ContentID, difference: DifferenceClass, batch: BatchID?,
        subject: SubjectID?, room: RoomID?, kind: ItemKind?, container: ContainerID?,
        quantity: Int, at: Instant
    ) {
        self.unit = unit
        self.content = content
        self.difference = difference
        self.batch = batch
        self.subject = subject
        self.room = room
        self.kind = kind
        self.container = container
        self.quantity = quantity
        self.at = at
    }

    package var cells: [Cell] {
        [
            .text(unit.text), Cell(content), .text(difference.rawValue),
            Cell(batch?.text), Cell(subject?.text), Cell(room?.text), Cell(kind?.code),
            Cell(container?.text), .integer(quantity), at.cell,
        ]
    }

    package init?(cells: CellReader) {
        guard let unit: UnitID = cells.name(0), let content: ContentID = cells.hash(1),
            let difference: DifferenceClass = cells.code(2), let quantity = cells.integer(8),
            let at = cells.instant(9)
        else { return nil }
        self.init(
            unit: unit, content: content, difference: difference, batch: cells.name(3),
            subject: cells.name(4), room: cells.name(5),
            kind: cells.text(6).flatMap { ItemKind(code: $0) }, container: cells.name(7),
            quantity: quantity, at: at)
    }
}

/// What balances are made of.
package enum BalanceEvent: Hashable, Sendable {
    case entry(TallyEntryRow)
    case part(TallyPartRow)
    case tally(TallyRow)
    case slip(SlipRow)
    case explanation(ExplanationRow)
    case verified(VerifiedRow)

    package var row: any Row {
        switch self {
        case .entry(let row): row
        case .part(let row): row
        case .tally(let row): row
        case .slip(let row): row
        case .explanation(let row): row
        case .verified(let row): row
        }
    }
}
