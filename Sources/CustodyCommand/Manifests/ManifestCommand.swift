import ArgumentParser
import Custody
import Spelling

/// A manifest out of the office's own table.
struct ManifestCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "manifest", abstract: "由表格起草批次物品清单 / Draft manifests from a table",
        discussion: """
            表头：箱号、种类、数量必填；考点、批次、科目、试室、号码前缀、起号、止号可选。 / Columns: container, kind, \
            quantity; site, batch, subject, room, prefix, first, last may be left out.
            .xlsx（第一张表），或 UTF-8、GB18030 的 CSV；有一格不对，就一份也不起草，并逐格指出行列。 / .xlsx, or CSV in UTF-8 or GB18030. One \
            wrong cell and nothing is drafted; each is named by row and column.
            同一种物品、同一考点批次科目，号码在两行里重叠，或两行完全相同的，也是错。 / So are serials of one kind, site, batch \
            and subject that overlap in two rows, and a row that stands twice.
            每份清单至多 150 行，超出则分成几份。 / A manifest has at most 150 lines; more make several.
            例 / Example:
              custody manifest 清单.csv --consignment CG-1 --from centre --to r15 --by custodian:wu:wu.key
            """)

    @Argument(help: "表格文件 / The table") var file: String
    @Option(help: "批次物品编号 / The consignment") var consignment: String
    @Option(help: "发出单位 / From which unit") var from: String
    @Option(help: "接收单位 / To which unit") var to: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let sheet = ManifestSheet(try SheetTable(file))
        if let complaint = sheet.table.complaint(file) { throw complaint }
        let writing = try DraftWriting(header, output)
        try writing.write(.manifest, parts: Portions.of(sheet.lines), output) { part in
            [
                "consignment": .string(consignment), "from": .string(from), "to": .string(to),
                "lines": .array(part),
            ]
        }
        for remark in sheet.remarks.prefix(20) { output.note(remark) }
        if sheet.remarks.count > 20 {
            let rest = sheet.remarks.count - 20
            output.note(Wording("  另有 \(rest) 处", "  and \(rest) more"))
        }
    }
}

/// Lines of a table in as many statements as they need.
enum Portions {
    /// At most 150 lines and well within a statement's bytes.
    static func of(_ lines: [JSON]) -> [[JSON]] {
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
}

extension DraftWriting {
    /// One statement a portion, all of them or none; `--out` gets a number behind it where there are
    /// several.
    func write(
        _ kind: ActKind, parts: [[JSON]], _ output: Output, _ fields: ([JSON]) -> JSON
    ) throws {
        func out(_ number: Int) -> String? {
            header.out.map { parts.count == 1 ? $0 : "\($0).\(number + 1)" }
        }
        try Files.demandNew(parts.indices.compactMap(out))
        var kept: [KeptDraft] = []
        do {
            for (number, part) in parts.enumerated() {
                kept.append(try keep(kind, fields(part), out: out(number)))
            }
        } catch {
            for draft in kept { Files.discard(draft.path) }
            throw error
        }
        output.give(kept)
    }
}
