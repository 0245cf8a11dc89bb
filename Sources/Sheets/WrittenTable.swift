/// A table to be written: heads above, values below.
package struct WrittenTable: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        case empty
        case text(String)
        case number(Int)
    }

    package let name: String
    package let heads: [String]
    package let rows: [[Value]]
    /// Of a workbook; a CSV has none.
    package let layout: SheetLayout

    package init(
        name: String, heads: [String], rows: [[Value]], layout: SheetLayout = SheetLayout()
    ) {
        self.name = name
        self.heads = heads
        self.rows = rows
        self.layout = layout
    }

    /// RFC 4180 in UTF-8 with a mark, as Excel opens it with the right Chinese text.
    package var csv: [UInt8] {
        let lines = [heads.map { Value.text($0) }] + rows
        let text = lines.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
        return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    }

    /// A text that a spreadsheet would take for a formula is quoted by an apostrophe.
    private static func cell(_ value: Value) -> String {
        switch value {
        case .empty: return ""
        case .number(let number): return String(number)
        case .text(let text):
            let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
            let safe = isFormula ? "'" + text : text
            // A line end of two characters is one to Swift.
            let special: [Character] = [",", "\"", "\n", "\r", "\r\n"]
            guard safe.contains(where: special.contains) else {
                return safe
            }
            return "\"" + safe.replacing("\"", with: "\"\"") + "\""
        }
    }
}
