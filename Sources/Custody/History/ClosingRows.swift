/// A statement that another names as its authority or its object, and which answered it:
/// permits, releases, arrivals, approvals, filings.
package struct ActRow: Row {
    package static let register = Register(
        "act", keys: 2,
        [.hash("named"), .hash("content"), .text("kind"), .integer("at")])
    /// The statement that is named.
    package let named: ContentID
    /// The statement that names it.
    package let content: ContentID
    package let kind: ActKind
    package let at: Instant

    package init(named: ContentID, content: ContentID, kind: ActKind, at: Instant) {
        self.named = named
        self.content = content
        self.kind = kind
        self.at = at
    }

    package var cells: [Cell] {
        [Cell(named), Cell(content), .text(kind.rawValue), at.cell]
    }

    package init?(cells: CellReader) {
        guard let named: ContentID = cells.hash(0), let content: ContentID = cells.hash(1),
            let kind: ActKind = cells.code(2), let at = cells.instant(3)
        else { return nil }
        self.init(named: named, content: content, kind: kind, at: at)
    }
}

/// What a region approved for destruction, destroyed and filed, per container.
package struct DestructionRow: Row {
    package static let register = Register(
        "destruction", keys: 4,
        [
            .text("region"), .text("kind"), .hash("content"), .text("container"),
            .integer("at"),
        ])
    package let region: UnitID
    package let kind: ActKind
    package let content: ContentID
    package let container: ContainerID
    package let at: Instant

    package init(
        region: UnitID, kind: ActKind, content: ContentID, container: ContainerID, at: Instant
    ) {
        self.region = region
        self.kind = kind
        self.content = content
        self.container = container
        self.at = at
    }

    package var cells: [Cell] {
        [
            .text(region.text), .text(kind.rawValue), Cell(content), .text(container.text),
            at.cell,
        ]
    }

    package init?(cells: CellReader) {
        guard let region: UnitID = cells.name(0), let kind: ActKind = cells.code(1),
            let content: ContentID = cells.hash(2), let container: ContainerID = cells.name(3),
            let at = cells.instant(4)
        else { return nil }
        self.init(region: region, kind: kind, content: content, container: container, at: at)
    }
}

/// A window waived or extended for a batch of a site.
package struct WaiverRow: Row {
    package static let register = Register(
        "waiver", keys: 4,
        [
            .text("site"), .text("batch"), .text("window"), .hash("content"), .text("kind"),
            .integer("minutes"), .integer("at"),
        ])
    package let site: UnitID
    package let batch: BatchID
    package let window: WindowID
    package let content: ContentID
    package let kind: WaiverKind
    package let minutes: Int
    package let at: Instant

    package init(
        site: UnitID, batch: BatchID, window: WindowID, content: ContentID, kind: WaiverKind,
        minutes: Int, at: Instant
    ) {
        self.site = site
        self.batch = batch
        self.window = window
        self.content = content
        self.kind = kind
        self.minutes = minutes
        self.at = at
    }

    package var cells: [Cell] {
        [
            .text(site.text), .text(batch.text), .text(window.rawValue), Cell(content),
            .text(kind.rawValue), .integer(minutes), at.cell,
        ]
    }

    package init?(cells: CellReader) {
        guard let site: UnitID = cells.name(0), let batch: BatchID = cells.name(1),
            let window: WindowID = cells.code(2), let content: ContentID = cells.hash(3),
            let kind: WaiverKind = cells.code(4), let minutes = cells.integer(5),
            let at = cells.instant(6)
        else { return nil }
        self.init(
            site: site, batch: batch, window: window, content: content, kind: kind,
            minutes: minutes, at: at)
    }
}

/// An incident and what settled it.
package struct IncidentRow: Row {
    package static let register = Register(
        "incident", keys: 1,
        [
            .hash("content"), .text("gravity"), .integer("at"), .text("containers"),
            .optionalHash("resolved_by"),
        ])
    package let content: ContentID
    package let gravity: Gravity
    package let at: Instant
    package let containers: [ContainerID]
    package let resolvedBy: ContentID?

    package init(
        content: ContentID, gravity: Gravity, at: Instant, containers: [ContainerID],
        resolvedBy: ContentID? = nil
    ) {
        self.content = content
        self.gravity = gravity
        self.at = at
        self.containers = containers
        self.resolvedBy = resolvedBy
    }

    package var cells: [Cell] {
        [
            Cell(content), .text(gravity.rawValue), at.cell, Cell(list: containers),
            Cell(resolvedBy),
        ]
    }

    package init?(cells: CellReader) {
        guard let content: ContentID = cells.hash(0), let gravity: Gravity = cells.code(1),
            let at = cells.instant(2)
        else { return nil }
        self.init(
            content: content, gravity: gravity, at: at,
            containers: cells.list(3) { ContainerID($0) }, resolvedBy: cells.hash(4))
    }
}
