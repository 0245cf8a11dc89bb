/// Something that happened although it should not have; visible for ever (DESIGN §4).
package struct DeviationRow: Row {
    package static let register = Register(
        "deviation", keys: 3, isJournal: true,
        [
            .hash("content"), .text("code"), .text("subject"), .text("gravity"), .integer("at"),
            .text("people"),
        ])
    package let deviation: Deviation
    package let content: ContentID
    package let at: Instant
    package let people: [PersonID]

    package init(deviation: Deviation, content: ContentID, at: Instant, people: [PersonID]) {
        self.deviation = deviation
        self.content = content
        self.at = at
        self.people = people
    }

    /// A fork is told again, with more people, when it gets another branch.
    package var mayReplace: Bool { deviation.code == .custodyIsUnforked }

    package var cells: [Cell] {
        [
            Cell(content), .text(deviation.code.rawValue),
            .text(deviation.subjects.spelled), .text(deviation.code.gravity.rawValue), at.cell,
            Cell(list: people),
        ]
    }

    package init?(cells: CellReader) {
        guard let content: ContentID = cells.hash(0), let code: DeviationCode = cells.code(1),
            let subjects = cells.text(2).flatMap({ [Subject](spelled: $0) }),
            let at = cells.instant(4)
        else { return nil }
        self.init(
            deviation: Deviation(code, subjects), content: content, at: at,
            people: cells.list(5) { PersonID($0) })
    }
}

/// A refused entry, and the rule that refused it.
package struct RefusalRow: Row {
    package static let register = Register(
        "refusal", keys: 1, orderFree: false,
        [
            .hash("content"), .text("code"), .text("subject"), .text("kind"), .integer("at"),
            .text("people"),
        ])
    package let refusal: Refusal
    package let content: ContentID
    package let kind: ActKind
    package let at: Instant
    package let people: [PersonID]

    package init(
        refusal: Refusal, content: ContentID, kind: ActKind, at: Instant, people: [PersonID]
    ) {
        self.refusal = refusal
        self.content = content
        self.kind = kind
        self.at = at
        self.people = people
    }

    package var cells: [Cell] {
        [
            Cell(content), .text(refusal.code.rawValue), .text(refusal.subjects.spelled),
            .text(kind.rawValue), at.cell, Cell(list: people),
        ]
    }

    package init?(cells: CellReader) {
        guard let content: ContentID = cells.hash(0), let code: RefusalCode = cells.code(1),
            let subjects = cells.text(2).flatMap({ [Subject](spelled: $0) }),
            let kind: ActKind = cells.code(3), let at = cells.instant(4)
        else { return nil }
        self.init(
            refusal: Refusal(code, subjects), content: content, kind: kind, at: at,
            people: cells.list(5) { PersonID($0) })
    }
}

/// A statement that arrived before what it names; the gap closes, this stays (DESIGN §3.6).
package struct EarlyArrivalRow: Row {
    package static let register = Register(
        "early_arrival", keys: 2, orderFree: false,
        [.hash("content"), .hash("missing"), .integer("closed")])
    package let content: ContentID
    package let missing: ContentID
    package let closed: Bool

    package init(content: ContentID, missing: ContentID, closed: Bool) {
        self.content = content
        self.missing = missing
        self.closed = closed
    }

    package var cells: [Cell] { [Cell(content), Cell(missing), Cell(closed)] }

    package init?(cells: CellReader) {
        guard let content: ContentID = cells.hash(0), let missing: ContentID = cells.hash(1) else {
            return nil
        }
        self.init(content: content, missing: missing, closed: cells.flag(2))
    }
}
