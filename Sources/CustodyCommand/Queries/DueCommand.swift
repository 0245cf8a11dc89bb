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
        discussion: "缺省为中心及其下全部单位；已按时完成的用 --all 列出。/ --all lists what is met, too.")

    @Argument(help: "单位；缺省为中心 / The unit; the centre by default") var unit: String?
    @Option(help: "什么时候；缺省为现在 / When; now by default") var at: String?
    @Flag(help: "包括已完成的 / What is met, too") var all = false
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let now = try at.map(Times.read) ?? WallClock.machine.instant
        let (dues, climbed) = try ledger.open().consult { books in
            let dues = try Board.dues(of: unit, books, now)
            let climbed = Ladder(books.history, now: now).climbed(dues)
            return (dues, Dictionary(grouping: climbed, by: \.due))
        }
        let shown = dues.filter { all || $0.verdict != .met }
        output.give(.array(shown.map { json($0, output.language) })) {
            shown.isEmpty
                ? [output.language("没有应办事项。", "Nothing is due.")]
                : shown.flatMap { due in
                    lines(due, output.language)
                        + (climbed[due] ?? []).map { told($0, output.language) }
                }
        }
    }

    /// Who has been told, and whether he has signed for it.
    private func told(_ escalation: Escalation, _ language: Language) -> String {
        let answer =
            escalation.answer.map {
                language("已签收 \($0.at.spoken)", "acknowledged \($0.at.spoken)")
            } ?? language("未签收", "not acknowledged")
        return "    " + language("催办", "told: ") + escalation.unit.text
            + language(
                "（\(escalation.step.wording.chinese)）", " (\(escalation.step.wording.english))")
            + " \(answer)"
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

    private func stage(_ stage: StageTime) -> JSON {
        .fields([
            ("stage", .string(stage.stage.rawValue)), ("owedBy", .string(stage.owedBy.text)),
            ("people", .texts(stage.people.map(\.text))),
            ("from", .string(stage.from.description)),
            ("to", stage.to.map { .string($0.description) }),
            ("budgetMinutes", .integer(stage.budget.seconds / 60)),
            ("overMinutes", .integer(stage.over.seconds / 60)),
            ("provenMinutes", .integer(stage.proven.seconds / 60)),
        ])
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
            ("stages", .array(due.stages.map { stage($0) })),
        ])
    }
}
