import Custody
import Sheets

/// A column that an office's table may have, by the names that an office gives it.
protocol SheetColumn: CaseIterable, Hashable, Sendable {
    /// The code first, then what an office writes.
    var names: [String] { get }
    var isNeeded: Bool { get }
}

/// A table with titles: where each column stands, and what is wrong, cell by cell.
struct ColumnTable<Column: SheetColumn> {
    let rows: [(number: Int, cells: [String])]
    private(set) var faults: [CellFault] = []
    private var places: [Column: Int] = [:]
    private let titles: [String]

    /// Reads the first sheet of a file; what is no table at all is a complaint.
    init(_ path: String) throws {
        self.init(try SheetFile.read(path).first?.rows ?? [])
    }

    init(_ all: [[String]]) {
        titles = all.first.map { $0.map(SheetText.plain) } ?? []
        rows = all.enumerated().dropFirst().map { ($0.offset + 1, $0.element) }
            .filter { row in !row.1.allSatisfy { SheetText.plain($0).isEmpty } }
        readTitles()
    }

    /// What a cell says; empty where the table has no such column.
    func text(_ column: Column, _ cells: [String]) -> String {
        guard let place = places[column], cells.indices.contains(place) else { return "" }
        return SheetText.plain(cells[place])
    }

    /// Whether a row has no more cells than there are titles; else that is a fault.
    mutating func fits(_ cells: [String], row: Int) -> Bool {
        guard cells.count > titles.count else { return true }
        faults.append(
            CellFault(
                row: row, column: titles.count, chinese: "多出一格", english: "a cell too many"))
        return false
    }

    mutating func fault(_ row: Int, _ column: Column?, _ chinese: String, _ english: String) {
        faults.append(
            CellFault(
                row: row, column: column.flatMap { places[$0] }, chinese: chinese,
                english: english))
    }

    /// All that is wrong with the file, or nil.
    func complaint(_ path: String) -> Complaint? {
        guard !faults.isEmpty else { return nil }
        return SheetFile.complaint(path, faults, Wording("一份也没有起草", "nothing was drafted")) {
            titles.indices.contains($0) ? titles[$0] : ""
        }
    }

    private mutating func readTitles() {
        for (place, title) in titles.enumerated() where !title.isEmpty {
            let column = Column.allCases.first { column in
                column.names.contains { $0.lowercased() == title.lowercased() }
            }
            guard let column else {
                note(place, "不认识的列“\(title)”", "unknown column ‘\(title)’")
                continue
            }
            guard places.updateValue(place, forKey: column) == nil else {
                note(place, "列“\(title)”出现两次", "the column ‘\(title)’ stands twice")
                continue
            }
        }
        for column in Column.allCases where column.isNeeded && places[column] == nil {
            note(
                nil, "缺少“\(column.names[1])”列", "the column ‘\(column.names[0])’ is missing")
        }
    }

    private mutating func note(_ place: Int?, _ chinese: String, _ english: String) {
        faults.append(CellFault(row: 1, column: place, chinese: chinese, english: english))
    }
}
