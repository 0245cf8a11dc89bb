/// One table as it stands in a file: its cells as text, a merged cell's text in each of its places.
package struct Sheet: Hashable, Sendable {
    package let name: String
    package let rows: [[String]]

    package init(name: String, rows: [[String]]) {
        self.name = name
        self.rows = rows
    }

    /// Every sheet of a workbook or the one of a CSV file, whichever the bytes are.
    ///
    /// - Parameters:
    ///   - bytes: .xlsx, or CSV in UTF-8 or GB18030.
    ///   - name: what to call the sheet of a CSV file, which has no name of its own.
    /// - Returns: the sheets in the order of the workbook.
    /// - Throws: what is wrong with the file as a whole, or the cell that cannot be read.
    package static func read(_ bytes: [UInt8], name: String) throws(SheetError) -> [Sheet] {
        guard bytes.count <= SheetLimits.file else { throw .tooLarge }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try Workbook.read(bytes) }
        guard !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { throw .oldWorkbook }
        guard let text = SheetText.decode(bytes) else { throw .notText }
        return [Sheet(name: name, rows: try SheetRows.parse(text))]
    }
}

/// Why a file is no table.
package enum SheetError: Error, Hashable, Sendable {
    case tooLarge
    /// Neither UTF-8 nor GB18030.
    case notText
    /// Excel's format before 2007.
    case oldWorkbook
    /// A zip that is no workbook, or a broken one.
    case notWorkbook
    case cell(CellFault)
}

/// What a file may be made of, so that a small one cannot become a huge one.
enum SheetLimits {
    static let file = 16 << 20
    /// All that is unpacked of a workbook together.
    static let unpacked = 96 << 20
    static let members = 2_000
    static let sheets = 50
    static let rows = 100_000
    static let columns = 256
    /// Cells of one sheet, written or merged.
    static let cells = 2_000_000
}
