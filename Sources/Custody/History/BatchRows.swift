/// Something that counts for a batch of a site: its end, upload, confirmation, order, wipe, count,
/// arrival.
package struct BatchFactRow: Row {
    package static let register = Register(
        "batch_fact", keys: 4,
        [
            .text("site"), .text("batch"), .text("kind"), .hash("content"), .integer("at"),
            .optionalHash("names"), .integer("good"), .optionalText("unit"), .text("containers"),
            .text("kinds"),
        ])
    package let site: UnitID
    package let batch: BatchID
    package let kind: ActKind
    package let content: ContentID
    package let at: Instant
    /// The statement that it answers: an upload, a confirmation, an order.
    package let names: ContentID?
    /// Complete, verified, in order: what makes it count.
    package let good: Bool
    /// Where it was packed; the unit above the site that counted it.
    package let unit: UnitID?
    /// What was counted or packed to go back, so that nobody reads the statement for it.
    package let containers: [ContainerID]
    /// Of what a count found some, or what was packed.
    package let kinds: [ItemKind]

    package init(
        site: UnitID, batch: BatchID, kind: ActKind, content: ContentID, at: Instant,
        names: ContentID? = nil, good: Bool, unit: UnitID? = nil,
        containers: [ContainerID] = [], kinds: [ItemKind] = []
    ) {
        self.site = site
        self.batch = batch
        self.kind = kind
        self.content = content
        self.at = at
        self.names = names
        self.good = good
        self.unit = unit
        self.containers = containers
        self.kinds = kinds
    }

    package var cells: [Cell] {
        [
            .text(site.text), .text(batch.text), .text(kind.rawValue), Cell(content),
            at.cell, Cell(names), Cell(good), Cell(unit?.text), Cell(list: containers),
            Cell(list: kinds.map(\.code)),
        ]
    }

    package init?(cells: CellReader) {
        guard let site: UnitID = cells.name(0), let batch: BatchID = cells.name(1),
            let kind: ActKind = cells.code(2), let content: ContentID = cells.hash(3),
            let at = cells.instant(4)
        else { return nil }
        self.init(
            site: site, batch: batch, kind: kind, content: content, at: at, names: cells.hash(5),
            good: cells.flag(6), unit: cells.name(7),
            containers: cells.list(8) { ContainerID($0) },
            kinds: cells.list(9) { ItemKind(code: String($0)) })
    }
}

/// A machine imported a disc, or was wiped.
package struct MachineRow: Row {
    package static let register = Register(
        "machine", keys: 5,
        [
            .text("site"), .text("batch"), .text("machine"), .text("kind"), .hash("content"),
            .integer("at"), .integer("good"),
        ])
    package let site: UnitID
    package let batch: BatchID
    package let machine: MachineID
    package let kind: ActKind
    package let content: ContentID
    package let at: Instant
    /// Imported; or wiped, verified and uninstalled.
    package let good: Bool

    package init(
        site: UnitID, batch: BatchID, machine: MachineID, kind: ActKind, content: ContentID,
        at: Instant, good: Bool
    ) {
        self.site = site
        self.batch = batch
        self.machine = machine
        self.kind = kind
        self.content = content
        self.at = at
        self.good = good
    }

    package var cells: [Cell] {
        [
            .text(site.text), .text(batch.text), .text(machine.text), .text(kind.rawValue),
            Cell(content), at.cell, Cell(good),
        ]
    }

    package init?(cells: CellReader) {
        guard let site: UnitID = cells.name(0), let batch: BatchID = cells.name(1),
            let machine: MachineID = cells.name(2), let kind: ActKind = cells.code(3),
            let content: ContentID = cells.hash(4), let at = cells.instant(5)
        else { return nil }
        self.init(
            site: site, batch: batch, machine: machine, kind: kind, content: content, at: at,
            good: cells.flag(6))
    }
}

/// A planned line of a consignment.
package struct ManifestRow: Row {
    package static let register = Register(
        "manifest", keys: 4,
        [
            .text("consignment"), .text("container"), .hash("content"), .integer("line"),
            .text("kind"), .integer("quantity"), .optionalText("site"), .optionalText("batch"),
            .text("from_unit"), .text("to_unit"),
        ])
    package let consignment: ConsignmentID
    package let container: ContainerID
    package let content: ContentID
    package let line: Int
    package let kind: ItemKind
    package let quantity: Int
    package let site: UnitID?
    package let batch: BatchID?
    package let from: UnitID
    package let to: UnitID

    package init(
        consignment: ConsignmentID, container: ContainerID, content: ContentID, line: Int,
        kind: ItemKind, quantity: Int, site: UnitID? = nil, batch: BatchID? = nil, from: UnitID,
        to: UnitID
    ) {
        self.consignment = consignment
        self.container = container
        self.content = content
        self.line = line
        self.kind = kind
        self.quantity = quantity
        self.site = site
        self.batch = batch
        self.from = from
        self.to = to
    }

    package var cells: [Cell] {
        [
            .text(consignment.text), .text(container.text), Cell(content), .integer(line),
            .text(kind.code), .integer(quantity), Cell(site?.text), Cell(batch?.text),
            .text(from.text), .text(to.text),
        ]
    }

    package init?(cells: CellReader) {
        guard let consignment: ConsignmentID = cells.name(0),
            let container: ContainerID = cells.name(1), let content: ContentID = cells.hash(2),
            let line = cells.integer(3), let kind = cells.text(4).flatMap({ ItemKind(code: $0) }),
            let quantity = cells.integer(5), let from: UnitID = cells.name(8),
            let to: UnitID = cells.name(9)
        else { return nil }
        self.init(
            consignment: consignment, container: container, content: content, line: line,
            kind: kind, quantity: quantity, site: cells.name(6), batch: cells.name(7), from: from,
            to: to)
    }
}
