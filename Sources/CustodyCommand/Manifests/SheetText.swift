import Foundation

/// A table of text as an office's spreadsheet saves it: UTF-8 with or without a mark, or GB18030.
enum SheetText {
    static func decode(_ bytes: [UInt8]) -> String? {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let body = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
        if let text = String(validating: body, as: UTF8.self) { return text }
        guard !bytes.starts(with: mark) else { return nil }
        // Excel in a Chinese office writes GBK, which GB18030 contains.
        return String(bytes: bytes, encoding: gb18030)
    }

    /// CFString's number for GB 18030-2000, as Foundation spells foreign encodings.
    static let gb18030 = String.Encoding(rawValue: 0x8000_0632)
}

/// A cell that cannot be read, by the row and column that the spreadsheet shows.
struct CellFault: Error, Hashable, Sendable {
    let row: Int
    /// From 0; nil when the whole row is meant.
    let column: Int?
    let chinese: String
    let english: String

    /// `A`, `B`, … `AA`, as spreadsheets count.
    static func letters(_ column: Int) -> String {
        let last = String(UnicodeScalar(UInt8(65 + column % 26)))
        return column < 26 ? last : letters(column / 26 - 1) + last
    }
}

/// RFC 4180, strictly: a quote inside plain text and text after a closing quote are refused.
struct SheetRows {
    private var rows: [[String]] = []
    private var cells: [String] = []
    private var cell = ""
    private var state = State.start

    private enum State { case start, plain, quoted, closed }

    static func parse(_ text: String) throws(CellFault) -> [[String]] {
        var reading = SheetRows()
        // A carriage return and its line feed are one Character.
        for character in text { try reading.take(character) }
        return try reading.finished()
    }

    private mutating func take(_ character: Character) throws(CellFault) {
        let ends = character == "\n" || character == "\r\n" || character == "\r"
        switch (state, character) {
        case (.quoted, "\""): state = .closed
        case (.quoted, _): cell.append(character)
        case (.closed, "\""):
            cell.append("\"")
            state = .quoted
        case (_, ","): endCell()
        case (_, _) where ends:
            endCell()
            endRow()
        case (.start, "\""): state = .quoted
        case (.plain, "\""), (.closed, _):
            throw fault("引号位置不对", "a quotation mark stands in the wrong place")
        case (.start, _), (.plain, _):
            cell.append(character)
            state = .plain
        }
    }

    private mutating func finished() throws(CellFault) -> [[String]] {
        guard state != .quoted else { throw fault("引号没有结束", "a quotation mark is not closed") }
        if state != .start || !cells.isEmpty {
            endCell()
            endRow()
        }
        return rows
    }

    private mutating func endCell() {
        cells.append(cell)
        cell = ""
        state = .start
    }

    private mutating func endRow() {
        rows.append(cells)
        cells = []
    }

    private func fault(_ chinese: String, _ english: String) -> CellFault {
        CellFault(row: rows.count + 1, column: cells.count, chinese: chinese, english: english)
    }
}
