import Custody

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

    /// Reads a file's bytes; what is no table at all is a complaint.
    init(_ path: String) throws {
        guard let text = SheetText.decode(try Files.bytes(path)) else {
            throw Complaint(
                .unreadable, "\(path) 既不是 UTF-8 也不是 GB18030；请另存为 CSV。",
                "\(path) is neither UTF-8 nor GB18030; save it as CSV again.")
        }
        do throws(CellFault) {
            self.init(try SheetRows.parse(text))
        } catch {
            throw SheetFaults.complaint([error], in: path) { _ in "" }
        }
    }

    init(_ all: [[String]]) {
        titles = all.first.map { $0.map(Self.trimmed) } ?? []
        rows = all.enumerated().dropFirst().map { ($0.offset + 1, $0.element) }
            .filter { row in !row.1.allSatisfy { Self.trimmed($0).isEmpty } }
        readTitles()
    }

    /// What a cell says; empty where the table has no such column.
    func text(_ column: Column, _ cells: [String]) -> String {
        guard let place = places[column], cells.indices.contains(place) else { return "" }
        return Self.trimmed(cells[place])
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

    private static func trimmed(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}

/// What is wrong with a table, as one complaint.
enum SheetFaults {
    static func complaint(
        _ faults: [CellFault], in file: String, _ title: (Int) -> String
    ) -> Complaint {
        let shown = faults.sorted { ($0.row, $0.column ?? -1) < ($1.row, $1.column ?? -1) }
            .prefix(20)
        let chinese = shown.map { fault in
            let column = fault.column.map { " \(CellFault.letters($0)) 列（\(title($0))）" } ?? ""
            return "  第 \(fault.row) 行\(column)：\(fault.chinese)"
        }
        let english = shown.map { fault in
            let column = fault.column.map { ", column \(CellFault.letters($0)) (\(title($0)))" }
            return "  row \(fault.row)\(column ?? ""): \(fault.english)"
        }
        return Complaint(
            .unreadable,
            "\(file) 有 \(faults.count) 处不对，一份也没有起草：\n" + chinese.joined(separator: "\n")
                + "\n出路：在表格软件里改好这些格，另存为 CSV，再运行一次。",
            "\(file) has \(faults.count) faults, nothing was drafted:\n"
                + english.joined(separator: "\n")
                + "\nway out: correct these cells, save as CSV, run it again.")
    }
}
