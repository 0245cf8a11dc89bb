import ArgumentParser
import Custody
import Spelling

/// A manifest out of the office's own table.
struct ManifestCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "manifest", abstract: "由表格起草批次物品清单 / Draft manifests from a CSV table",
        discussion: """
            表头：箱号、种类、数量必填；考点、批次、科目、试室、号码前缀、起号、止号可选（或用英文列名）。
            UTF-8（有无 BOM 皆可）或 GB18030 均可；有一格不对，就一份也不起草，并逐格指出行列。
            每份清单至多 150 行，超出则分成几份。
            Columns: container, kind, quantity; site, batch, subject, room, prefix, first, last may be
            left out. UTF-8 or GB18030. One wrong cell and nothing is drafted; each is named by row
            and column. A manifest has at most 150 lines; more make several.
            """)

    @Argument(help: "表格文件 / The table") var file: String
    @Option(help: "批次物品编号 / The consignment") var consignment: String
    @Option(help: "发出单位 / From which unit") var from: String
    @Option(help: "接收单位 / To which unit") var to: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let lines = try lines()
        let writing = try DraftWriting(header)
        let parts = Self.parts(lines)
        let kept = try parts.enumerated().map { number, part in
            let fields: JSON = [
                "consignment": .string(consignment), "from": .string(from), "to": .string(to),
                "lines": .array(part),
            ]
            let out = header.out.map { parts.count == 1 ? $0 : "\($0).\(number + 1)" }
            return try writing.keep(.manifest, fields, out: out)
        }
        output.give(kept)
    }

    private func lines() throws -> [JSON] {
        guard let text = SheetText.decode(try Files.bytes(file)) else {
            throw Complaint(
                .unreadable, "\(file) 既不是 UTF-8 也不是 GB18030；请另存为 CSV。",
                "\(file) is neither UTF-8 nor GB18030; save it as CSV again.")
        }
        let rows: [[String]]
        do throws(CellFault) {
            rows = try SheetRows.parse(text)
        } catch {
            throw complaint([error]) { _ in "" }
        }
        let sheet = ManifestSheet(rows)
        guard sheet.faults.isEmpty else { throw complaint(sheet.faults, sheet.title) }
        return sheet.lines
    }

    /// At most 150 lines and well within a statement's bytes.
    private static func parts(_ lines: [JSON]) -> [[JSON]] {
        var parts: [[JSON]] = []
        var part: [JSON] = []
        var bytes = 0
        for line in lines {
            let length = JSON.render(line).count + 1
            if part.count == 150 || bytes + length > 24_000 {
                parts.append(part)
                (part, bytes) = ([], 0)
            }
            part.append(line)
            bytes += length
        }
        return part.isEmpty ? parts : parts + [part]
    }

    private func complaint(_ faults: [CellFault], _ title: (Int) -> String) -> Complaint {
        let shown = faults.sorted { ($0.row, $0.column ?? -1) < ($1.row, $1.column ?? -1) }
            .prefix(20)
        let chinese = shown.map { fault in
            let column = fault.column.map { " \(CellFault.letters($0)) 列（\(title($0))）" } ?? ""
            return "  第 \(fault.row) 行\(column)：\(fault.chinese)"
        }
        let english = shown.map { fault in
            let column = fault.column.map { ", column \(CellFault.letters($0)) (\(title($0)))" }
            return "  row \(fault.row)\(column ?? ""): \(fault.english)"
        }
        return Complaint(
            .unreadable,
            "\(file) 有 \(faults.count) 处不对，一份清单也没有起草：\n" + chinese.joined(separator: "\n"),
            "\(file) has \(faults.count) faults, nothing was drafted:\n"
                + english.joined(separator: "\n"))
    }
}
