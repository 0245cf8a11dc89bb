/// The sum of one share of a cell, looked up by the cell: a cell's sums are made of these.
package struct TallyPartRow: Row {
    package static let register = Register(
        "tally_part", keys: 2,
        [
            .text("cell"), .text("share"), .text("measure"), .optionalInteger("found"),
            .integer("expected"), .integer("absent"), .integer("spoilt"), .integer("opened"),
            .integer("destroyed"), .integer("repeats"), .optionalText("serials"),
        ])
    let cell: String
    let share: String
    let measure: Measure
    /// Nil where no statement speaks of it any more.
    var count: Tally.Count?
    /// How many of it lay in containers that are destroyed.
    var destroyed = 0
    /// Counts that cover the same goods once more.
    var repeats = 0
    var serials: [SerialRange] = []

    init(_ part: TallyPart) {
        (cell, share, measure) = (part.cell.spelled, part.share, part.measure)
    }

    package var isImplied: Bool { count == nil }

    package var cells: [Cell] {
        [
            .text(cell), .text(share), .text(measure.rawValue),
            count.map { .integer($0.found) } ?? .none, .integer(count?.expected ?? 0),
            .integer(count?.absent ?? 0), .integer(count?.spoilt ?? 0),
            .integer(count?.opened ?? 0), .integer(destroyed), .integer(repeats),
            serials.isEmpty ? .none : Cell(list: serials.map(\.spelled)),
        ]
    }

    package init?(cells: CellReader) {
        guard let cell = cells.text(0), let share = cells.text(1),
            let measure: Measure = cells.code(2), let expected = cells.integer(4),
            let absent = cells.integer(5), let spoilt = cells.integer(6),
            let opened = cells.integer(7), let destroyed = cells.integer(8),
            let repeats = cells.integer(9)
        else { return nil }
        (self.cell, self.share, self.measure) = (cell, share, measure)
        count = cells.integer(3).map {
            Tally.Count(
                expected: expected, found: $0, absent: absent, spoilt: spoilt, opened: opened)
        }
        (self.destroyed, self.repeats) = (destroyed, repeats)
        serials = cells.list(10) { SerialRange(spelled: $0) }
    }
}
