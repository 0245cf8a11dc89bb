import ArgumentParser
import Custody
import Intake
import LedgerStore
import Registers
import Spelling

/// What is owed by whom and when, how it stands and on which clause.
struct DueCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: "应办事项：谁、何时、结论、依据 / What is due: for whom, verdict, clause",
        discussion: """
            缺省为中心及其下全部单位；已按时完成的用 --all 列出。 / The centre and all under it by default; --all lists \
            what is met, too.
            例 / Example:
              custody due r15 --at 2021-04-13T18:00 --all --ledger exam.ledger
            """)

    @Argument(help: "单位；缺省为中心 / The unit; the centre by default") var unit: String?
    @Option(help: "什么时候；缺省为现在 / When; now by default") var at: String?
    @Flag(help: "包括已完成的 / What is met, too") var all = false
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let now = try at.map(Times.read) ?? WallClock.machine.instant
        let dues = try ledger.open().consult { books -> [Due] in
            let typed = try unit.map { try Identifier.read($0, "unit") as UnitID }
            guard let unit = typed ?? books.history.genesis?.centre,
                books.history.unit(unit) != nil
            else { throw EntryMention.absent(self.unit ?? "centre") }
            let containers = try Registers.all(ContainerRow.self, in: books.snapshot.database)
            let releases = Set(containers.compactMap(\.release)).sorted()
            return Deadlines(books.evidence(now: now)).board(of: unit, releases: releases)
        }
        let shown = dues.filter { all || $0.verdict != .met }
        output.give(.array(shown.map { json($0, output.language) })) {
            shown.isEmpty
                ? [output.language("没有应办事项。", "Nothing is due.")]
                : shown.flatMap { lines($0, output.language) }
        }
    }

    private func lines(_ due: Due, _ language: Language) -> [String] {
        let mark = due.verdict.isBreach ? "‼" : due.verdict.isOwed ? "⚠" : "·"
        let batch = due.batch.map { " \($0)" } ?? ""
        let limit = due.limit.map(\.spoken) ?? "–"
        let basis = due.basis.map { language($0) }.joined(separator: language("、", ", "))
        let goods = due.containers.map { " " + $0.text }.joined()
        return [
            "\(mark) \(limit)  \(due.unit)\(batch)\(goods)  \(language(due))",
            "    " + language("依据：", "basis: ") + basis,
        ]
    }

    private func json(_ due: Due, _ language: Language) -> JSON {
        .fields([
            ("what", .string(language(due.obligation))), ("unit", .string(due.unit.text)),
            ("batch", due.batch.map { .string($0.text) }), ("owedBy", .string(due.owedBy.text)),
            ("alarm", .string(due.alarm.text)), ("verdict", .string(language(due.verdict))),
            ("breach", .bool(due.verdict.isBreach)), ("owed", .bool(due.verdict.isOwed)),
            ("notBefore", due.notBefore.map { .string($0.description) }),
            ("limit", due.limit.map { .string($0.description) }),
            ("chosen", .bool(due.isChosen)), ("reading", due.reading.map { .string($0.rawValue) }),
            ("basis", .texts(due.basis.map { language($0) })),
            ("statement", due.statement.map { .string($0.hex) }),
            ("containers", .texts(due.containers.map(\.text))),
        ])
    }
}
