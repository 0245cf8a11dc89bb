import Custody
import Sheets

/// A column that an office's table may have, by the names that an office gives it.
protocol SheetColumn: CaseIterable, Hashable, Sendable {
    /// The code first, then what an office writes.
    var names: [String] { get }
    var isNeeded: Bool { get }
}

/// A table with titles: where each column stands, and what is wrong, cell by cell.
struct SheetTable<Column: SheetColumn> {
    let rows: [(number: Int, cells: [String])]
    private(set) var faults: [CellFault] = []
    private var places: [Column: Int] = [:]
    private let titles: [String]

    /// Reads a file's first sheet; what is no table at all is a complaint.
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
        return SheetFaults.complaint(faults, in: path) { column in
            titles.indices.contains(column) ? titles[column] : ""
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

/// What is wrong with a table, as one complaint.
enum SheetFaults {
    static func complaint(
        _ faults: [CellFault], in file: String, _ title: (Int) -> String
    ) -> Complaint {
        let shown = faults.sorted {
            ($0.sheet ?? "", $0.row, $0.column ?? -1) < ($1.sheet ?? "", $1.row, $1.column ?? -1)
        }.prefix(20)
        let lines = shown.map { place($0, title) }
        return Complaint(
            .unreadable,
            "\(file) 有 \(faults.count) 处不对，一份也没有起草：\n"
                + lines.map(\.chinese).joined(separator: "\n")
                + "\n出路：在表格软件里改好这些格，另存后再运行一次。",
            "\(file) has \(faults.count) faults, nothing was drafted:\n"
                + lines.map(\.english).joined(separator: "\n")
                + "\nway out: correct these cells, save, run it again.")
    }

    private static func place(_ fault: CellFault, _ title: (Int) -> String) -> Wording {
        let sheet = fault.sheet.map { Wording("工作表“\($0)”", "sheet ‘\($0)’, ") }
        let column = fault.column.map { place in
            let (letters, title) = (CellFault.letters(place), title(place))
            return title.isEmpty
                ? Wording(" \(letters) 列", ", column \(letters)")
                : Wording(" \(letters) 列（\(title)）", ", column \(letters) (\(title))")
        }
        return Wording(
            "  \(sheet?.chinese ?? "")第 \(fault.row) 行\(column?.chinese ?? "")：\(fault.chinese)",
            "  \(sheet?.english ?? "")row \(fault.row)\(column?.english ?? ""): \(fault.english)")
    }
}
