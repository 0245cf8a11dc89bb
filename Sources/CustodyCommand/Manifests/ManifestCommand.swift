import ArgumentParser
import Custody
import Sheets
import Spelling

/// A manifest out of the office's own table.
struct ManifestCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "manifest", abstract: "由表格起草批次物品清单 / Draft manifests from a table",
        discussion: """
            表头：箱号、种类、数量必填；考点、批次、科目、试室、号码前缀、起号、止号可选（或用英文列名）。
            .xlsx（取第一张表），或 UTF-8（有无 BOM 皆可）、GB18030 的 CSV；有一格不对，就一份也不起草，并逐格指出行列。
            每份清单至多 150 行，超出则分成几份。
            Columns: container, kind, quantity; site, batch, subject, room, prefix, first, last may be
            left out. The first sheet of an .xlsx, or CSV in UTF-8 or GB18030. One wrong cell and nothing is drafted; each is named by row
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
        let parts = StatementParts.of(lines)
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
        let rows = try SheetFile.read(file).first?.rows ?? []
        let sheet = ManifestSheet(rows)
        guard sheet.faults.isEmpty else {
            throw SheetFile.complaint(
                file, sheet.faults, Wording("一份清单也没有起草", "nothing was drafted"), sheet.title)
        }
        return sheet.lines
    }

}
