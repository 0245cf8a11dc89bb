/// A cell that cannot be read, by the sheet, row and column that the spreadsheet shows.
package struct CellFault: Error, Hashable, Sendable {
    /// Nil in a CSV file, which has one sheet.
    package var sheet: String?
    package let row: Int
    /// From 0; nil when the whole row is meant.
    package let column: Int?
    package let chinese: String
    package let english: String

    package init(
        sheet: String? = nil, row: Int, column: Int?, chinese: String, english: String
    ) {
        self.sheet = sheet
        self.row = row
        self.column = column
        self.chinese = chinese
        self.english = english
    }

    /// `A`, `B`, … `AA`, as spreadsheets count.
    package static func letters(_ column: Int) -> String {
        let last = String(UnicodeScalar(UInt8(65 + column % 26)))
        return column < 26 ? last : letters(column / 26 - 1) + last
    }
}
