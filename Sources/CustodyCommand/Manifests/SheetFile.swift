import Custody
import Sheets

/// An office's table as it is typed on the command line, and what is told when it is none.
enum SheetFile {
    static func read(_ file: String) throws -> [Sheet] {
        let bytes = try Files.bytes(file)
        do throws(SheetError) {
            return try Sheet.read(bytes, name: "")
        } catch {
            throw complaint(file, error)
        }
    }

    private static func complaint(_ file: String, _ error: SheetError) -> any Error {
        switch error {
        case .tooLarge:
            Complaint(
                .unreadable, "\(file) 太大（至多 16 MB，解压后 96 MB，每表 10 万行）。",
                "\(file) is too large (16 MB, 96 MB unpacked, 100,000 rows a sheet).")
        case .notText:
            Complaint(
                .unreadable, "\(file) 既不是 UTF-8 也不是 GB18030；请另存为 CSV 或 .xlsx。",
                "\(file) is neither UTF-8 nor GB18030; save it as CSV or .xlsx again.")
        case .oldWorkbook:
            Complaint(
                .unreadable, "\(file) 是 2007 年以前的 .xls；请另存为 .xlsx。",
                "\(file) is an .xls of before 2007; save it as .xlsx.")
        case .notWorkbook:
            Complaint(
                .unreadable, "\(file) 不是完整的 .xlsx 工作簿；请重新导出。",
                "\(file) is no whole .xlsx workbook; export it again.")
        case .cell(let fault): SheetFaults.complaint([fault], in: file) { _ in "" }
        }
    }
}
