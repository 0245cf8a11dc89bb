import ArgumentParser
import Custody
import Intake
import LedgerStore
import Reports
import Spelling
import Views

/// What is owed by whom and when, how it stands and on which clause.
struct DueCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: "应办事项：谁、何时、结论、依据 / What is due: for whom, verdict, clause",
        discussion: """
            缺省为中心及其下全部单位；已按时完成的、已无须再办的用 --all 列出。 / The centre and all under it by default; \
            --all lists what is met, too, and what nobody can do anything about.
            --json 也列出已无须再办的，outstanding 为 false；还须办的为 true。 / --json lists what nobody can do \
            anything about, too, with outstanding false; what has still to be done has true.
            例 / Example:
              custody due r15 --at 2021-04-13T18:00 --all --ledger exam.ledger
            """)

    @Argument(help: "单位；缺省为中心 / The unit; the centre by default") var unit: String?
    @OptionGroup var asked: AskedTime
    @Flag(help: "包括已完成的 / What is met, too") var all = false
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let now = try asked.now()
        let file = try ledger.open(output)
        try asked.tell(output, file, of: now)
        let (dues, climbed, grants) = try file.consultTogether { books in
            let dues = try Board.dues(
                of: AskedUnit.read(unit, books), books, now: now, withStoredInTime: all)
            let climbed = Ladder(books.history, now: now).climbed(dues)
            let grants = Set(dues.flatMap(\.waivers)).compactMap {
                WaiverGrant($0, books.history)
            }
            return (
                dues, Dictionary(grouping: climbed, by: \.due),
                Dictionary(grouping: grants, by: \.row)
            )
        }
        let open = OpenDues(dues)
        let shown = all ? dues : open.outstanding
        let language = output.language
        func whole(_ due: Due) -> [String] {
            let granted = due.waivers.flatMap { grants[$0] ?? [] }
            let steps = climbed[due] ?? []
            return lines(due, language) + granted.map { "    \(language($0))" }
                + steps.map { told($0, language) }
        }
        let listed = all ? dues : open.outstanding + open.noted
        output.give(.array(listed.map { json($0, language) })) {
            let nothing = shown.isEmpty ? [language("没有应办事项。", "Nothing is due.")] : []
            return shown.flatMap(whole) + nothing + (all ? [] : besides(open.noted, language))
        }
    }

    /// What the page folds away is not passed over here either.
    private func besides(_ noted: [Due], _ language: Language) -> [String] {
        guard !noted.isEmpty else { return [] }
        return [language(NotedDues(noted)) + language("（--all 列出）", " (--all lists them)")]
    }

    /// Who has been told, and whether he has signed for it.
    private func told(_ escalation: Escalation, _ language: Language) -> String {
        let answer =
            escalation.answer.map {
                language("，已签收 \($0.at.spoken)", ", acknowledged \($0.at.spoken)")
            } ?? language("，未签收", ", not acknowledged")
        let told = language("已催 ", "told: ") + escalation.unit.text
        return "    " + told + language.aside(language(escalation.step)) + answer
    }

    private func lines(_ due: Due, _ language: Language) -> [String] {
        let mark =
            !due.isChosen ? "·" : due.verdict.isBreach ? "‼" : due.verdict.isOwed ? "⚠" : "·"
        let batch = due.batch.map { " \($0)" } ?? ""
        let limit = due.limit.map(\.spoken) ?? "–"
        let basis = due.basis.map { language($0) }.joined(separator: language.comma)
        let goods = due.containers.map { " " + $0.text }.joined()
        let other = due.isChosen ? "" : language(NotedDues.other)
        return [
            "\(mark) \(limit)  \(due.unit)\(batch)\(goods)  \(language(due))\(other)",
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
            ("outstanding", .bool(due.isOutstanding)),
            ("notBefore", due.notBefore.map { .string($0.description) }),
            ("limit", due.limit.map { .string($0.description) }),
            ("chosen", .bool(due.isChosen)), ("reading", due.reading.map { .string($0.rawValue) }),
            ("basis", .texts(due.basis.map { language($0) })),
            ("statement", due.statement.map { .string($0.hex) }),
            ("containers", .texts(due.containers.map(\.text))),
            ("missing", .texts(due.kinds.map(\.code))),
            ("stages", .array(due.stages.map { stage($0) })),
        ])
    }
}
