import CXLSXWriter
import Foundation

extension WrittenTable {
    /// A workbook of these tables, one sheet each.
    ///
    /// - Throws: ``SheetError/notWorkbook`` when the machine has no room for it.
    package static func workbook(_ tables: [WrittenTable]) throws(SheetError) -> [UInt8] {
        // The library writes files only.
        let path = FileManager.default.temporaryDirectory
            .appending(path: "custody-\(UUID().uuidString).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        guard let book = unsafe workbook_new(path) else { throw .notWorkbook }
        var isWritten = true
        for (number, table) in tables.enumerated() {
            let written = unsafe table.write(to: book, number: number)
            isWritten = isWritten && written
        }
        // Safe: closing frees the workbook and its sheets, and nothing touches them afterwards.
        guard unsafe workbook_close(book) == LXW_NO_ERROR, isWritten,
            let bytes = FileManager.default.contents(atPath: path)
        else { throw .notWorkbook }
        return Array(bytes)
    }

    private func write(to book: UnsafeMutablePointer<lxw_workbook>, number: Int) -> Bool {
        guard let sheet = unsafe workbook_add_worksheet(book, sheetName(number)),
            let bold = unsafe workbook_add_format(book)
        else { return false }
        unsafe format_set_bold(bold)
        unsafe worksheet_freeze_panes(sheet, 1, 0)
        unsafe worksheet_set_column(sheet, 0, UInt16(max(heads.count, 1) - 1), 14, nil)
        var isWritten = true
        for (column, head) in heads.enumerated() {
            let done = unsafe worksheet_write_string(sheet, 0, UInt16(column), head, bold)
            isWritten = isWritten && done == LXW_NO_ERROR
        }
        for (row, values) in rows.enumerated() {
            for (column, value) in values.enumerated() {
                let (row, column) = (UInt32(row + 1), UInt16(column))
                let done: lxw_error
                switch value {
                case .empty: continue
                case .number(let number):
                    done = unsafe worksheet_write_number(sheet, row, column, Double(number), nil)
                case .text(let text):
                    done = unsafe worksheet_write_string(sheet, row, column, text, nil)
                }
                isWritten = isWritten && done == LXW_NO_ERROR
            }
        }
        return isWritten
    }

    /// Excel's own limits: 31 characters, none of `[]:*?/\`.
    private func sheetName(_ number: Int) -> String {
        let allowed = name.filter { !"[]:*?/\\'".contains($0) }
        return allowed.isEmpty ? "Sheet\(number + 1)" : String(allowed.prefix(31))
    }
}
