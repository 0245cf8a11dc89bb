import Custody
import Sheets
import Spelling

/// An office's table as it is typed on the command line, and what is told when it cannot be read.
enum SheetFile {
    static func read(_ file: String) throws -> [Sheet] {
        let bytes = try Files.bytes(file)
        do throws(SheetError) {
            return try Sheet.read(bytes, name: "")
        } catch {
            throw complaint(file, error)
        }
    }

    /// Every wrong cell by sheet, row and column, twenty of them at most.
    static func complaint(
        _ file: String, _ faults: [CellFault], _ consequence: Wording,
        _ title: (Int) -> String = { _ in "" }
    ) -> Complaint {
        let shown = faults.sorted {
            ($0.sheet ?? "", $0.row, $0.column ?? -1) < ($1.sheet ?? "", $1.row, $1.column ?? -1)
        }.prefix(20)
        let lines = shown.map { line($0, title) }
        let chinese = lines.map { "  " + $0.chinese }.joined(separator: "\n")
        let english = lines.map { "  " + $0.english }.joined(separator: "\n")
        return Complaint(
            .unreadable,
            "\(file) 有 \(faults.count) 处不对，\(consequence.chinese)：\n" + chinese,
            "\(file) has \(faults.count) faults, \(consequence.english):\n" + english)
    }

    private static func line(_ fault: CellFault, _ title: (Int) -> String) -> Wording {
        let sheet = fault.sheet.map { Wording("工作表“\($0)”", "sheet ‘\($0)’, ") }
        let column = fault.column.map { place -> Wording in
            let letters = CellFault.letters(place)
            let head =
                title(place).isEmpty
                ? Wording("", "") : Wording("（\(title(place))）", " (\(title(place)))")
            return Wording(" \(letters) 列\(head.chinese)", ", column \(letters)\(head.english)")
        }
        return Wording(
            (sheet?.chinese ?? "") + "第 \(fault.row) 行" + (column?.chinese ?? "")
                + "：" + fault.chinese,
            (sheet?.english ?? "") + "row \(fault.row)" + (column?.english ?? "") + ": "
                + fault.english)
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
        case .cell(let fault): complaint(file, [fault], Wording("无法读入", "it cannot be read"))
        }
    }
}
