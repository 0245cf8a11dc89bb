/// What has become of an admitted statement.
package enum Standing: String, Sendable {
    case effective
    /// It waits for something that it names.
    case pending
    /// What it named arrived and contradicts it.
    case void
}

/// An admitted statement: of what kind, when by its own clock, and whether it counts.
///
/// One that is simply in effect and was not corrected is not kept: its entry says as much.
package struct StatementRow: Row {
    package static let register = Register(
        "statement", keys: 1,
        [
            .hash("content"), .text("kind"), .integer("at"), .text("standing"),
            .optionalHash("superseded_by"),
        ])
    package let content: ContentID
    package let kind: ActKind
    package let at: Instant
    package let standing: Standing
    package let supersededBy: ContentID?

    package init(
        content: ContentID, kind: ActKind, at: Instant, standing: Standing,
        supersededBy: ContentID? = nil
    ) {
        self.content = content
        self.kind = kind
        self.at = at
        self.standing = standing
        self.supersededBy = supersededBy
    }

    package var isImplied: Bool { standing == .effective && supersededBy == nil }

    package var cells: [Cell] {
        [
            Cell(content), .text(kind.rawValue), at.cell, .text(standing.rawValue),
            Cell(supersededBy),
        ]
    }

    package init?(cells: CellReader) {
        guard let content: ContentID = cells.hash(0), let kind: ActKind = cells.code(1),
            let at = cells.instant(2), let standing: Standing = cells.code(3)
        else { return nil }
        self.init(
            content: content, kind: kind, at: at, standing: standing, supersededBy: cells.hash(4))
    }
}

/// Who signed what, in which role: the material of a duty record.
package struct SignatureRow: Row {
    package static let register = Register(
        "signature", keys: 2, isJournal: true, found: ["kind"],
        [
            .text("person"), .hash("content"), .text("role"), .hash("key"), .text("kind"),
            .integer("at"),
        ])
    package let person: PersonID
    package let content: ContentID
    package let role: Role
    package let key: KeyID
    package let kind: ActKind
    package let at: Instant

    package init(
        person: PersonID, content: ContentID, role: Role, key: KeyID, kind: ActKind, at: Instant
    ) {
        self.person = person
        self.content = content
        self.role = role
        self.key = key
        self.kind = kind
        self.at = at
    }

    package var cells: [Cell] {
        [
            .text(person.text), Cell(content), .text(role.rawValue), Cell(key),
            .text(kind.rawValue), at.cell,
        ]
    }

    package init?(cells: CellReader) {
        guard let person: PersonID = cells.name(0), let content: ContentID = cells.hash(1),
            let role: Role = cells.code(2), let key: KeyID = cells.hash(3),
            let kind: ActKind = cells.code(4), let at = cells.instant(5)
        else { return nil }
        self.init(person: person, content: content, role: role, key: key, kind: kind, at: at)
    }
}

/// A device's feed: two statements with one sequence number show a cloned or rolled-back device.
package struct DeviceRow: Row {
    package static let register = Register(
        "device", keys: 3,
        [.text("device"), .integer("sequence"), .hash("content"), .optionalHash("previous")])
    package let device: DeviceID
    package let sequence: Int
    package let content: ContentID
    package let previous: ContentID?

    package init(device: DeviceID, sequence: Int, content: ContentID, previous: ContentID? = nil) {
        self.device = device
        self.sequence = sequence
        self.content = content
        self.previous = previous
    }

    package var cells: [Cell] {
        [.text(device.text), .integer(sequence), Cell(content), Cell(previous)]
    }

    package init?(cells: CellReader) {
        guard let device: DeviceID = cells.name(0), let sequence = cells.integer(1),
            let content: ContentID = cells.hash(2)
        else { return nil }
        self.init(
            device: device, sequence: sequence, content: content, previous: cells.hash(3))
    }
}

/// The random id of a statement, so that a second content under one id is seen.
package struct StatementIDRow: Row {
    package static let register = Register(
        "statement_id", keys: 1, [.hash("id"), .hash("content")])
    package let id: StatementID
    package let content: ContentID

    package init(id: StatementID, content: ContentID) {
        self.id = id
        self.content = content
    }

    package var cells: [Cell] { [Cell(id), Cell(content)] }

    package init?(cells: CellReader) {
        guard let id = cells.statementID(0),
            let content: ContentID = cells.hash(1)
        else { return nil }
        self.init(id: id, content: content)
    }
}
