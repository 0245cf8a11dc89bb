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
        guard hasRoom(for: tables, at: path), let book = unsafe workbook_new(path) else {
            throw .notWorkbook
        }
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

    /// Asked before: the library tells of a full disk on standard error, in words of its own.
    ///
    /// Beside the workbook lie its parts, in the same folder, while it is put together.
    private static func hasRoom(for tables: [WrittenTable], at path: String) -> Bool {
        let size = tables.flatMap(\.rows).joined().reduce(1 << 16) { $0 + $1.room }
        do {
            try Data(count: size).write(to: URL(filePath: path), options: .withoutOverwriting)
            return true
        } catch {
            return false
        }
    }

    private func write(to book: UnsafeMutablePointer<lxw_workbook>, number: Int) -> Bool {
        guard let sheet = unsafe workbook_add_worksheet(book, sheetName(number)),
            let styles = unsafe SheetStyles(book)
        else { return false }
        let top: UInt32 = layout.title == nil ? 0 : 1
        var isWritten = true
        if let title = layout.title {
            isWritten = unsafe styles.write(
                title, across: pagesAcross > 1 ? 1 : heads.count, sheet)
        }
        for (column, head) in heads.enumerated() {
            let done = unsafe worksheet_write_string(
                sheet, top, UInt16(column), head, styles.head)
            isWritten = isWritten && done == LXW_NO_ERROR
        }
        for (row, values) in rows.enumerated() {
            for (column, value) in values.enumerated() {
                let (row, column) = (UInt32(row + 1) + top, UInt16(column))
                let done: lxw_error
                switch value {
                case .empty:
                    done = unsafe worksheet_write_blank(sheet, row, column, styles.cell)
                case .number(let number):
                    done = unsafe worksheet_write_number(
                        sheet, row, column, Double(number), styles.cell)
                case .text(let text):
                    done = unsafe worksheet_write_string(sheet, row, column, text, styles.cell)
                }
                isWritten = isWritten && done == LXW_NO_ERROR
            }
        }
        let areChoicesOffered = unsafe offer(top, sheet)
        let isPrintable = unsafe layOut(top, sheet)
        return isWritten && areChoicesOffered && isPrintable
    }

    /// The lists that Excel offers below a head.
    private func offer(_ top: UInt32, _ sheet: UnsafeMutablePointer<lxw_worksheet>) -> Bool {
        layout.choices.allSatisfy { column, choices in
            let list = "\"" + choices.joined(separator: ",") + "\""
            guard list.utf8.count <= SheetLayout.longestList else { return false }
            var validation = unsafe lxw_data_validation()
            unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            var text = list.utf8CString
            // Safe: the library copies the list before the call returns.
            return unsafe text.withUnsafeMutableBufferPointer { list in
                unsafe validation.value_formula = list.baseAddress
                return unsafe worksheet_data_validation_range(
                    sheet, top + 1, UInt16(column), top + UInt32(layout.offered),
                    UInt16(column), &validation) == LXW_NO_ERROR
            }
        }
    }

    /// Widths for the screen; for paper A4, as many pages across as stay readable, its heads on each
    /// page and its number.
    private func layOut(_ top: UInt32, _ sheet: UnsafeMutablePointer<lxw_worksheet>) -> Bool {
        for (column, width) in columnWidths.enumerated() {
            let place = UInt16(column)
            unsafe worksheet_set_column(sheet, place, place, Double(width), nil)
        }
        let height = unsafe worksheet_set_row(sheet, top, headHeight, nil)
        unsafe worksheet_freeze_panes(sheet, top + 1, 0)
        unsafe worksheet_set_paper(sheet, Self.a4)
        if isWide { unsafe worksheet_set_landscape(sheet) }
        unsafe worksheet_fit_to_pages(sheet, UInt16(max(pagesAcross, 1)), 0)
        if pagesAcross > 1 {
            unsafe worksheet_print_across(sheet)
            let last = UInt16(max(layout.leading, 1) - 1)
            guard unsafe worksheet_repeat_columns(sheet, 0, last) == LXW_NO_ERROR else {
                return false
            }
        }
        let last = UInt16(max(heads.count, 1) - 1)
        let done = unsafe [
            height, worksheet_repeat_rows(sheet, 0, top),
            worksheet_print_area(sheet, 0, 0, top + UInt32(rows.count), last),
            worksheet_set_footer(sheet, "&C&P / &N"),
        ]
        return done.allSatisfy { $0 == LXW_NO_ERROR }
    }

    /// As ECMA-376 numbers it.
    private static let a4: UInt8 = 9

    /// Excel's own limits: 31 characters, none of `[]:*?/\`.
    private func sheetName(_ number: Int) -> String {
        let allowed = name.filter { !"[]:*?/\\'".contains($0) }
        return allowed.isEmpty ? "Sheet\(number + 1)" : String(allowed.prefix(31))
    }
}

extension WrittenTable.Value {
    /// What it takes in a workbook at most, in bytes.
    fileprivate var room: Int {
        switch self {
        case .empty, .number: 64
        case .text(let text): 64 + text.utf8.count
        }
    }
}

/// The few ways in which a cell is written.
@unsafe private struct SheetStyles {
    let title: UnsafeMutablePointer<lxw_format>
    let head: UnsafeMutablePointer<lxw_format>
    let cell: UnsafeMutablePointer<lxw_format>

    init?(_ book: UnsafeMutablePointer<lxw_workbook>) {
        guard let title = unsafe workbook_add_format(book),
            let head = unsafe workbook_add_format(book),
            let cell = unsafe workbook_add_format(book)
        else { return nil }
        unsafe format_set_bold(title)
        unsafe format_set_font_size(title, 16)
        unsafe format_set_align(title, UInt8(LXW_ALIGN_CENTER.rawValue))
        unsafe format_set_bold(head)
        unsafe format_set_align(head, UInt8(LXW_ALIGN_CENTER.rawValue))
        unsafe Self.frame(head)
        unsafe Self.frame(cell)
        unsafe (self.title, self.head, self.cell) = unsafe (title, head, cell)
    }

    private static func frame(_ format: UnsafeMutablePointer<lxw_format>) {
        unsafe format_set_text_wrap(format)
        unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    }

    /// In the first row: in the middle of one page; where pages lie side by side, at the left of the
    /// first.
    func write(
        _ text: String, across columns: Int, _ sheet: UnsafeMutablePointer<lxw_worksheet>
    ) -> Bool {
        guard unsafe worksheet_set_row(sheet, 0, 26, nil) == LXW_NO_ERROR else { return false }
        guard columns > 1 else {
            unsafe format_set_align(title, UInt8(LXW_ALIGN_LEFT.rawValue))
            return unsafe worksheet_write_string(sheet, 0, 0, text, title) == LXW_NO_ERROR
        }
        return unsafe worksheet_merge_range(sheet, 0, 0, 0, UInt16(columns - 1), text, title)
            == LXW_NO_ERROR
    }
}
