import ArgumentParser
import Custody
import Intake
import LedgerStore
import Reports
import Sheets
import Spelling

/// The three official lists of a return.
struct ReturnsCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "returns", abstract: "回收清单、回收单、汇总表 / The three return lists",
        discussion: """
            discs 机考物品回收清单（考区）；cards 答题卡回收单（逐箱）；summary 答题卡回收信息汇总表。 / discs: what a region takes back of \
            the computer-based exam; cards: the slip of each box of answer cards; summary: all of them.
            --out 写成 .csv、.xlsx 或 .jsonl。 / --out writes .csv, .xlsx or .jsonl.
            例 / Example:
              custody returns summary r15 --out 汇总表.xlsx
            """)

    @Argument(help: "discs, cards, summary") var list: ReturnList
    @Argument(help: "单位；缺省为中心 / The unit; the centre by default") var unit: String?
    @OptionGroup var asked: AskedTime
    @Option(help: "写成文件 .csv .xlsx .jsonl / Write a file") var out: String?
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let now = try asked.now()
        let file = try ledger.open(output)
        try asked.tell(output, file, of: now)
        let table = try file.consult { books in
            let unit = try AskedUnit.read(self.unit, books)
            return try RecordTable.list(list, of: unit, books, now: now, output.language)
        }
        try table.give(output, file: out) {
            table.rows.map { row in
                zip(table.columns, row).compactMap { column, value -> String? in
                    switch value {
                    case .empty: nil
                    case .text(let text): "\(output.language(column.head)) \(text)"
                    case .number(let number): "\(output.language(column.head)) \(number)"
                    }
                }.joined(separator: "  ")
            }
        }
    }
}

extension ReturnList: ExpressibleByArgument {}
