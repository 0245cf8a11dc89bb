/// RFC 4180, strictly: a quote inside plain text and text after a closing quote are refused.
package struct SheetRows {
    private var rows: [[String]] = []
    private var cells: [String] = []
    private var cell = ""
    private var state = State.start

    private enum State { case start, plain, quoted, closed }

    package static func parse(_ text: String) throws(SheetError) -> [[String]] {
        var reading = SheetRows()
        // A carriage return and its line feed are one Character.
        for character in text { try reading.take(character) }
        return try reading.finished()
    }

    private mutating func take(_ character: Character) throws(SheetError) {
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
            try endRow()
        case (.start, "\""): state = .quoted
        case (.plain, "\""), (.closed, _):
            throw fault("引号位置不对", "a quotation mark stands in the wrong place")
        case (.start, _), (.plain, _):
            cell.append(character)
            state = .plain
        }
    }

    private mutating func finished() throws(SheetError) -> [[String]] {
        guard state != .quoted else { throw fault("引号没有结束", "a quotation mark is not closed") }
        if state != .start || !cells.isEmpty {
            endCell()
            try endRow()
        }
        return rows
    }

    private mutating func endCell() {
        cells.append(cell)
        cell = ""
        state = .start
    }

    /// As in a workbook, a row beyond the last that is read is none where nothing stands in it.
    private mutating func endRow() throws(SheetError) {
        defer { cells = [] }
        guard rows.count >= SheetLimits.rows else { return rows.append(cells) }
        guard cells.allSatisfy(\.isEmpty) else { throw .tooLarge }
    }

    private func fault(_ chinese: String, _ english: String) -> SheetError {
        .cell(
            CellFault(row: rows.count + 1, column: cells.count, chinese: chinese, english: english))
    }
}
