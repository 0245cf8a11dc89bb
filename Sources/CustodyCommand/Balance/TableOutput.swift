import Custody
import Foundation
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
    ///
    /// - Parameters:
    ///   - output: where answers go.
    ///   - file: what was asked for; nil: nothing.
    ///   - told: what a program reads where that is more than the columns have.
    ///   - lines: what people read.
    /// - Throws: when the file cannot be written.
    func give(
        _ output: Output, file: String?, _ told: [JSON]? = nil, _ lines: () -> [String]
    ) throws {
        guard let file else { return output.give(.array(told ?? objects), lines) }
        try write(to: file, output.language)
        output.give(["file": .string(file), "rows": .integer(Int64(rows.count))]) {
            [output.language("\(rows.count) 行已写入 \(file)", "\(rows.count) rows are in \(file)")]
        }
    }
}

/// What is told of a table that could not be put into a file.
enum RecordTableFile {
    static func unwritten(_ path: String) -> Complaint {
        let folder = FileManager.default.temporaryDirectory.path
        return Complaint(
            .unavailable, "写不出工作簿 \(path)：临时文件夹 \(folder) 已满或不可写。",
            "The workbook \(path) cannot be written: the folder for temporary files, \(folder), is "
                + "full or may not be written to.",
            basis: Wording(
                "工作簿先在临时文件夹里写成，写全了才放到 \(path)。",
                "a workbook is put together in the folder for temporary files, and only a whole one "
                    + "goes to \(path)."),
            wayOut: Wording(
                "在临时文件夹（TMPDIR）腾出空间，或把 TMPDIR 指到别的盘上，再写一次。",
                "free space in the folder for temporary files (TMPDIR), or set TMPDIR to another "
                    + "disk, and write it again."))
    }
}
