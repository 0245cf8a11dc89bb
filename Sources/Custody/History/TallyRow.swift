/// The sums of a cell, looked up by the unit: a board reads these and nothing else.
package struct TallyRow: Row {
    private static let counted = ["room", "site", "region", "centre"].flatMap { tier in
        ["expected", "found", "absent", "spoilt", "opened"].map {
            Column.optionalInteger("\(tier)_\($0)")
        }
    }
    package static let register = Register(
        "tally", keys: 5,
        [
            .text("unit"), .text("batch"), .text("subject"), .text("room"), .text("kind"),
            .optionalInteger("planned"), .optionalInteger("issued"),
            .optionalInteger("bagged"), .integer("destroyed"), .optionalInteger("candidates"),
            .optionalInteger("attended"), .optionalInteger("stayed_away"), .integer("repeats"),
            .optionalText("issued_serials"), .optionalText("counted_serials"),
        ] + counted)
    package let cell: TallyCell
    package let tally: Tally

    package init(cell: TallyCell, tally: Tally) {
        self.cell = cell
        self.tally = tally
    }

    package var isImplied: Bool { tally == Tally() }

    package var cells: [Cell] {
        [
            .text(cell.unit.text), .text(cell.batch?.text ?? "-"),
            .text(cell.subject?.text ?? "-"), .text(cell.room?.text ?? "-"),
            .text(cell.kind.code), Cell(tally.planned), Cell(tally.issued), Cell(tally.bagged),
            .integer(tally.destroyed), Cell(tally.candidates), Cell(tally.attendance?.found),
            Cell(tally.attendance?.absent), .integer(tally.repeats),
            Cell(serials: tally.issuedSerials), Cell(serials: tally.countedSerials),
        ] + [tally.room, tally.site, tally.region, tally.centre].flatMap(Self.spelled)
    }

    package init?(cells: CellReader) {
        guard let unit: UnitID = cells.name(0),
            let kind = cells.text(4).flatMap({ ItemKind(code: $0) }),
            let destroyed = cells.integer(8), let repeats = cells.integer(12)
        else { return nil }
        var tally = Tally()
        tally.planned = cells.integer(5)
        tally.issued = cells.integer(6)
        tally.bagged = cells.integer(7)
        tally.destroyed = destroyed
        tally.candidates = cells.integer(9)
        tally.attendance = cells.integer(10).map {
            Tally.Count(expected: $0, found: $0, absent: cells.integer(11) ?? 0)
        }
        tally.repeats = repeats
        tally.issuedSerials = Self.serials(cells, 13)
        tally.countedSerials = Self.serials(cells, 14)
        tally.room = Self.count(cells, 15)
        tally.site = Self.count(cells, 20)
        tally.region = Self.count(cells, 25)
        tally.centre = Self.count(cells, 30)
        self.init(
            cell: TallyCell(
                unit: unit, batch: cells.name(1), subject: cells.name(2), room: cells.name(3),
                kind: kind), tally: tally)
    }

    private static func serials(_ cells: CellReader, _ column: Int) -> [SerialRange] {
        cells.text(column).map { SerialRange.list(spelled: $0) } ?? []
    }

    private static func spelled(_ count: Tally.Count?) -> [Cell] {
        [count?.expected, count?.found, count?.absent, count?.spoilt, count?.opened]
            .map { Cell($0) }
    }

    private static func count(_ cells: CellReader, _ column: Int) -> Tally.Count? {
        cells.integer(column).map { expected in
            Tally.Count(
                expected: expected, found: cells.integer(column + 1) ?? 0,
                absent: cells.integer(column + 2) ?? 0, spoilt: cells.integer(column + 3) ?? 0,
                opened: cells.integer(column + 4) ?? 0)
        }
    }
}

extension Cell {
    fileprivate init(_ number: Int?) { self = number.map { .integer($0) } ?? .none }

    fileprivate init(serials: [SerialRange]) {
        self = serials.isEmpty ? .none : Cell(list: serials.map(\.spelled))
    }
}
