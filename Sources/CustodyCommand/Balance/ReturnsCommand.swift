import ArgumentParser
import Custody
import Intake
import LedgerStore
import Sheets
import Spelling

/// The three official lists of a return.
struct ReturnsCommand: Subcommand {
    enum List: String, CaseIterable, ExpressibleByArgument { case discs, cards, summary }

    static let configuration = CommandConfiguration(
        commandName: "returns", abstract: "回收清单、回收单、汇总表 / The three return lists",
        discussion: """
            discs 机考物品回收清单（考区）；cards 答题卡回收单（逐箱）；summary 答题卡回收信息汇总表。
            --out 写成 .csv、.xlsx 或 .jsonl。
            例 / Example:
              custody returns summary r15 --out 汇总表.xlsx
            """)

    @Argument(help: "discs, cards, summary") var list: List
    @Argument(help: "单位；缺省为中心 / The unit; the centre by default") var unit: String?
    @Option(help: "什么时候；缺省为现在 / When; now by default") var at: String?
    @Option(help: "写成文件 .csv .xlsx .jsonl / Write a file") var out: String?
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let now = try at.map(Times.read) ?? WallClock.machine.instant
        let table = try ledger.open().consult { try read($0, now, output.language) }
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

    private func read(
        _ books: Books, _ now: Instant, _ language: Language
    ) throws -> RecordTable {
        let unit = try AskedUnit.read(self.unit, books)
        let lists = ReturnLists(unit, books.history)
        let differences = Differences.of(unit, books.history)
        let deadlines = Deadlines(books.evidence(now: now))
        let more = { (line: ReturnLine) in
            let own = differences.filter { $0.speaks(of: line) }
            let due = deadlines.dues(site: line.site, batch: line.batch)
                .first { $0.obligation == .window(.siteReturn) && $0.isChosen }
            return (
                difference: own.isEmpty
                    ? nil as String? : own.map { language($0) }.joined(separator: "\n"),
                verdict: due.map { language($0.verdict) }
            )
        }
        switch list {
        case .discs:
            return .returns(
                lists.discs, name: "return-discs",
                Wording("机考物品回收清单（考区）", "computer items returned"), more)
        case .cards:
            return .returns(
                lists.cardSlips.flatMap(\.lines), name: "return-cards",
                Wording("答题卡回收单", "card slips"), more)
        case .summary: return .summary(lists.cardSummary)
        }
    }
}

extension Difference {
    /// Whether it is about the goods of a list's line.
    fileprivate func speaks(of line: ReturnLine) -> Bool {
        if let container { return container == line.bag || container == line.box }
        return unit == line.site && kind == line.kind && (batch == nil || batch == line.batch)
            && (subject == nil || line.subject == nil || subject == line.subject)
            && (room == nil || line.room == nil || room == line.room)
    }
}
