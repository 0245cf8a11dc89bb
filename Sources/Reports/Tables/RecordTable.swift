package import Custody
package import Sheets
package import Spelling

/// A table of one kind of record: its columns by a head for people and a name for programs.
package struct RecordTable: Sendable {
    package struct Column: Sendable {
        package let name: String
        package let head: Wording

        init(_ name: String, _ chinese: String, _ english: String) {
            self.name = name
            head = Wording(chinese, english)
        }
    }

    /// Also the name of the published schema, `Forms/schemas/NAME.schema.json`.
    package let name: String
    package let title: Wording
    package let columns: [Column]
    /// One value for each column, in their order.
    package let rows: [[WrittenTable.Value]]
    /// The rows as sheets for people have them, where ids have names.
    var spoken: [[WrittenTable.Value]]?

    /// Chinese heads first; in English the other way round.
    package func sheet(_ language: Language) -> WrittenTable {
        WrittenTable(
            name: language(title),
            heads: columns.map { column in
                switch language {
                case .chinese: "\(column.head.chinese) \(column.head.english)"
                case .english: "\(column.head.english) \(column.head.chinese)"
                }
            }, rows: spoken ?? rows,
            // The office's own lists look like its paper; an export for programs begins with heads.
            layout: SheetLayout(
                title: Self.official.contains(name) ? language(title) : nil,
                // Batch, site, room and subject say which line goes on.
                leading: columns.count > 20 ? 4 : 1))
    }

    /// Those that the notices name.
    private static let official: Set = ["return-discs", "return-cards", "card-summary"]

    /// One JSON object a row; what is empty is left out.
    package var objects: [JSON] {
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
    /// The file formats that it is given out in.
    package enum Format: String, CaseIterable, Sendable { case csv, xlsx, jsonl }

    /// The whole file in one of the formats.
    package func file(
        _ format: Format, _ language: Language
    ) throws(SheetError) -> [UInt8] {
        switch format {
        case .csv: sheet(language).csv
        case .xlsx: try WrittenTable.workbook([sheet(language)])
        case .jsonl: jsonLines
        }
    }
}
