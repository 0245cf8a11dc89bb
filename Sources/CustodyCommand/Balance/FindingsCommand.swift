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
            --out 写成 .csv、.xlsx 或 .jsonl，字段见 custody schema findings。
            --out writes .csv, .xlsx or .jsonl; custody schema findings has the fields.
            例 / Example:
              custody findings --gravity serious --out 问题.csv
            """)

    @Option(help: "什么时候；缺省为现在 / When; now by default") var at: String?
    @Option(help: "至少多重：note, deviation, serious, critical / At least how grave")
    var gravity: Gravity = .note
    @Option(help: "写成文件 .csv .xlsx .jsonl / Write a file") var out: String?
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let now = try at.map(Times.read) ?? WallClock.machine.instant
        let all = try ledger.open().consult { try FindingLine.all($0, now: now) }
        let shown = all.filter { $0.gravity >= gravity }
        try RecordTable.findings(shown).give(output, file: out) {
            shown.flatMap { line -> [String] in
                let about = line.subjects.map { output.language($0) }.joined(separator: "；")
                return [
                    "\(output.language(line.gravity))  \(output.language(line.what))  \(about)",
                    "    " + output.language("依据：", "basis: ") + output.language(line.basis),
                ]
            }
        }
    }
}
