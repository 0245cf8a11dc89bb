import ArgumentParser
import Custody
import Intake
import LedgerStore
import Reports
import Spelling

/// Everything that is wrong, recorded or found by reading, gravest first.
struct FindingsCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "findings", abstract: "问题清单：偏差与读账发现 / Deviations and findings",
        discussion: """
            同一地点的同类问题合成一行、写明次数，重大违规总是逐条列出；--each 全部逐条。 / What recurs at one place is one line with its \
            count, a critical one never; --each lists all.
            --out 写成 .csv、.xlsx 或 .jsonl，字段见 custody schema findings。 / --out writes .csv, .xlsx or .jsonl; \
            custody schema findings has the fields.
            例 / Example:
              custody findings --gravity serious --out 问题.csv
            """)

    @OptionGroup var asked: AskedTime
    @Option(help: "至少多重：note, deviation, serious, critical / At least how grave")
    var gravity: Gravity = .note
    @Flag(help: "逐条列出 / One line each") var each = false
    @Option(help: "写成文件 .csv .xlsx .jsonl / Write a file") var out: String?
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let now = try asked.now()
        let file = try ledger.open(output)
        try asked.tell(output, file, of: now)
        let all = try file.consultTogether { try FindingLine.all($0, now: now) }
        let shown = all.filter { $0.gravity >= gravity }
        try RecordTable.findings(shown).give(output, file: out) {
            let lines =
                each
                ? shown.flatMap { FoldedFindings.folded([$0]) } : FoldedFindings.folded(shown)
            return lines.flatMap { $0.lines(output.language) }
        }
    }
}
