import Custody
import Sheets
import Spelling

/// A table of one kind of record: its columns by a head for people and a name for programs.
struct RecordTable {
    struct Column: Sendable {
        let name: String
        let head: Wording

        init(_ name: String, _ chinese: String, _ english: String) {
            self.name = name
            head = Wording(chinese, english)
        }
    }

    /// Also the name of the published schema, `Forms/schemas/NAME.schema.json`.
    let name: String
    let title: Wording
    let columns: [Column]
    /// One value for each column, in their order.
    let rows: [[WrittenTable.Value]]

    /// Chinese heads first; in English the other way round.
    func sheet(_ language: Language) -> WrittenTable {
        WrittenTable(
            name: language(title),
            heads: columns.map { column in
                switch language {
                case .chinese: "\(column.head.chinese) \(column.head.english)"
                case .english: "\(column.head.english) \(column.head.chinese)"
                }
            }, rows: rows)
    }

    /// One JSON object a row; what is empty is left out.
    var objects: [JSON] {
        rows.map { row in
            .fields(
                zip(columns, row).map { column, value in
                    switch value {
                    case .empty: (column.name, nil)
                    case .text(let text): (column.name, .string(text))
                    case .number(let number): (column.name, .integer(Int64(number)))
                    }
                })
        }
    }

    /// JSON Lines: canonical JSON, a line each.
    var jsonLines: [UInt8] { objects.flatMap { JSON.render($0) + [0x0A] } }
}

extension WrittenTable.Value {
    init(_ text: String?) { self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }
    init(_ number: Int?) { self = number.map { .number($0) } ?? .empty }
    init(_ instant: Instant?) { self.init(instant.map(\.description)) }

    /// Names joined by a space, which none of them holds.
    init(list: [some CustomStringConvertible]) {
        self.init(list.map(\.description).joined(separator: " "))
    }

    init(serials: [SerialRange]) {
        self.init(serials.map(\.printed).joined(separator: " "))
    }
}

extension RecordTable {
    /// Writes the table as its ending says: .csv, .xlsx or .jsonl.
    func write(to path: String, _ language: Language) throws {
        if path.hasSuffix(".csv") { return try Files.create(path, sheet(language).csv) }
        if path.hasSuffix(".jsonl") { return try Files.create(path, jsonLines) }
        guard path.hasSuffix(".xlsx") else {
            throw Complaint(
                .unreadable, "\(path) 的扩展名应为 .csv、.xlsx 或 .jsonl。",
                "\(path) should end in .csv, .xlsx or .jsonl.")
        }
        let bytes: [UInt8]
        do throws(SheetError) {
            bytes = try WrittenTable.workbook([sheet(language)])
        } catch {
            throw Complaint(
                .unavailable, "写不出工作簿 \(path)。请检查临时目录的空间。",
                "The workbook \(path) cannot be written. Check the space for temporary files.")
        }
        try Files.create(path, bytes)
    }

    /// Prints it, or puts it into the file that was asked for.
    func give(_ output: Output, file: String?, _ lines: () -> [String]) throws {
        guard let file else { return output.give(.array(objects), lines) }
        try write(to: file, output.language)
        output.give(["file": .string(file), "rows": .integer(Int64(rows.count))]) {
            [output.language("\(rows.count) 行已写入 \(file)", "\(rows.count) rows are in \(file)")]
        }
    }
}
