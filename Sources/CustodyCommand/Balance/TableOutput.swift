import Custody
import Reports
import Sheets
import Spelling

extension RecordTable {
    /// Writes the table as its ending says: .csv, .xlsx or .jsonl.
    func write(to path: String, _ language: Language) throws {
        guard let format = Format.allCases.first(where: { path.hasSuffix(".\($0.rawValue)") })
        else {
            throw Complaint(
                .unreadable, "\(path) 的扩展名应为 .csv、.xlsx 或 .jsonl。",
                "\(path) should end in .csv, .xlsx or .jsonl.")
        }
        let bytes: [UInt8]
        do throws(SheetError) {
            bytes = try file(format, language)
        } catch {
            throw RecordTableFile.unwritten(path)
        }
        try Files.create(path, bytes)
    }

    /// Prints it, or puts it into the file that was asked for.
    func give(_ output: Output, file: String?, _ lines: () -> [String]) throws {
        guard let file else { return output.give(.array(objects), lines) }
        try write(to: file, output.language)
        output.give(["file": .string(file), "rows": .integer(Int64(rows.count))]) {
            [output.language("\(rows.count) 行已写入 \(file)", "\(rows.count) rows are in \(file)")]
        }
    }
}

/// What is told of a table that could not be put into a file.
enum RecordTableFile {
    static func unwritten(_ path: String) -> Complaint {
        Complaint(
            .unavailable, "写不出工作簿 \(path)。请检查临时目录的空间。",
            "The workbook \(path) cannot be written. Check the space for temporary files.")
    }
}
