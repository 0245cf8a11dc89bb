/// A declared place and the people declared for it.
package struct PlaceRow: Row {
    package static let register = Register(
        "place", keys: 1,
        [
            .text("place"), .text("unit"), .text("kind"), .text("people"), .text("address"),
            .hash("content"),
        ])
    package let place: PlaceID
    package let unit: UnitID
    package let kind: PlaceKind
    package let people: [PersonID]
    package let address: String
    package let content: ContentID

    package init(
        place: PlaceID, unit: UnitID, kind: PlaceKind, people: [PersonID], address: String,
        content: ContentID
    ) {
        self.place = place
        self.unit = unit
        self.kind = kind
        self.people = people
        self.address = address
        self.content = content
    }

    package var cells: [Cell] {
        [
            .text(place.text), .text(unit.text), .text(kind.rawValue), Cell(list: people),
            .text(address), Cell(content),
        ]
    }

    package init?(cells: CellReader) {
        guard let place: PlaceID = cells.name(0), let unit: UnitID = cells.name(1),
            let kind: PlaceKind = cells.code(2), let address = cells.text(4),
            let content: ContentID = cells.hash(5)
        else { return nil }
        let people = cells.list(3) { PersonID($0) }
        self.init(
            place: place, unit: unit, kind: kind, people: people, address: address,
            content: content)
    }
}

/// For what a person is named: designated, delegated, declared for a place or trained.
package struct AppointmentRow: Row {
    package enum Source: String, Sendable { case designated, delegated, declared, trained }

    package static let register = Register(
        "appointment", keys: 4,
        [
            .text("person"), .text("source"), .text("duty"), .hash("content"),
            .optionalText("unit"), .integer("since"), .optionalInteger("until"),
        ])
    package let person: PersonID
    package let source: Source
    /// The duty's code; the topic's place is empty for trainings.
    package let duty: String
    package let content: ContentID
    package let unit: UnitID?
    package let since: Instant
    package let until: Instant?

    package init(
        person: PersonID, source: Source, duty: String, content: ContentID, unit: UnitID? = nil,
        since: Instant, until: Instant? = nil
    ) {
        self.person = person
        self.source = source
        self.duty = duty
        self.content = content
        self.unit = unit
        self.since = since
        self.until = until
    }

    package var cells: [Cell] {
        [
            .text(person.text), .text(source.rawValue), .text(duty), Cell(content),
            Cell(unit?.text), since.cell, until?.cell ?? .none,
        ]
    }

    package init?(cells: CellReader) {
        guard let person: PersonID = cells.name(0), let source: Source = cells.code(1),
            let duty = cells.text(2), let content: ContentID = cells.hash(3),
            let since = cells.instant(5)
        else { return nil }
        self.init(
            person: person, source: source, duty: duty, content: content, unit: cells.name(4),
            since: since, until: cells.instant(6))
    }

    /// Whether it holds at an instant.
    package func holds(at instant: Instant) -> Bool {
        since <= instant && until.map { instant <= $0 } ?? true
    }
}

/// A row of the work plan that a unit has done.
package struct MilestoneRow: Row {
    package static let register = Register(
        "milestone", keys: 3,
        [.text("milestone"), .text("unit"), .hash("content"), .integer("at")])
    package let milestone: MilestoneID
    package let unit: UnitID
    package let content: ContentID
    package let at: Instant

    package init(milestone: MilestoneID, unit: UnitID, content: ContentID, at: Instant) {
        self.milestone = milestone
        self.unit = unit
        self.content = content
        self.at = at
    }

    package var cells: [Cell] {
        [.text(milestone.text), .text(unit.text), Cell(content), at.cell]
    }

    package init?(cells: CellReader) {
        guard let milestone: MilestoneID = cells.name(0), let unit: UnitID = cells.name(1),
            let content: ContentID = cells.hash(2), let at = cells.instant(3)
        else { return nil }
        self.init(milestone: milestone, unit: unit, content: content, at: at)
    }
}

/// Seals issued to a unit, looked up by their prefix.
package struct SealStockRow: Row {
    package static let register = Register(
        "seal_stock", keys: 4,
        [
            .text("prefix"), .integer("first"), .integer("last"), .hash("content"),
            .integer("digits"), .text("unit"),
        ])
    package let seals: SerialRange
    package let unit: UnitID
    package let content: ContentID

    package init(seals: SerialRange, unit: UnitID, content: ContentID) {
        self.seals = seals
        self.unit = unit
        self.content = content
    }

    package var cells: [Cell] {
        [
            .text(seals.prefix), .integer(seals.first), .integer(seals.last),
            Cell(content), .integer(seals.digits), .text(unit.text),
        ]
    }

    package init?(cells: CellReader) {
        guard let prefix = cells.text(0), let first = cells.integer(1), let last = cells.integer(2),
            let content: ContentID = cells.hash(3), let digits = cells.integer(4),
            let unit: UnitID = cells.name(5)
        else { return nil }
        let seals = SerialRange(prefix: prefix, first: first, last: last, digits: digits)
        self.init(seals: seals, unit: unit, content: content)
    }
}

/// A numbered seal was put on a container.
package struct SealUseRow: Row {
    package static let register = Register(
        "seal_use", keys: 3,
        [.text("seal"), .text("container"), .hash("content"), .integer("at")])
    package let seal: SealNumber
    package let container: ContainerID
    package let content: ContentID
    package let at: Instant

    package init(seal: SealNumber, container: ContainerID, content: ContentID, at: Instant) {
        self.seal = seal
        self.container = container
        self.content = content
        self.at = at
    }

    package var cells: [Cell] {
        [.text(seal.text), .text(container.text), Cell(content), at.cell]
    }

    package init?(cells: CellReader) {
        guard let seal: SealNumber = cells.name(0), let container: ContainerID = cells.name(1),
            let content: ContentID = cells.hash(2), let at = cells.instant(3)
        else { return nil }
        self.init(seal: seal, container: container, content: content, at: at)
    }
}
