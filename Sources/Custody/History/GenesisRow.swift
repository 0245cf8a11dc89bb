/// What the first statement founded: the exam, the ledger, the centre.
package struct GenesisRow: Row {
    package static let register = Register(
        "genesis", keys: 1,
        [.text("genesis"), .text("exam"), .text("ledger"), .text("centre"), .hash("content")])
    package static let key = "genesis"
    package let exam: ExamID
    package let ledger: LedgerID
    package let centre: UnitID
    package let content: ContentID

    package init(exam: ExamID, ledger: LedgerID, centre: UnitID, content: ContentID) {
        self.exam = exam
        self.ledger = ledger
        self.centre = centre
        self.content = content
    }

    package var cells: [Cell] {
        [
            .text(Self.key), .text(exam.text), .text(ledger.text), .text(centre.text),
            Cell(content),
        ]
    }

    package init?(cells: CellReader) {
        guard let exam: ExamID = cells.name(1), let ledger: LedgerID = cells.name(2),
            let centre: UnitID = cells.name(3), let content: ContentID = cells.hash(4)
        else { return nil }
        self.init(exam: exam, ledger: ledger, centre: centre, content: content)
    }
}

extension History {
    package var genesis: GenesisRow? { row(GenesisRow.self, GenesisRow.key) }
}
