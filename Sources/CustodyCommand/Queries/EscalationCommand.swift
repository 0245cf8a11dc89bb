import ArgumentParser
import Custody
import Intake
import LedgerStore
import Reports
import Spelling

/// Who is told what now, and who has signed for it.
struct EscalationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "escalation", abstract: "催办：谁、第几级、是否签收 / The ladder: who is told what now",
        subcommands: [EscalationList.self, EscalationAcknowledge.self],
        defaultSubcommand: EscalationList.self)
}

/// Nothing has to run for it: it is computed whenever somebody looks.
struct EscalationList: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "现在催办谁 / Who is told what now",
        discussion: """
            按计划的级别（时限前若干小时）逐级催办；受阻的催办造成受阻的一级。 / The steps stand in the plan; what is \
            blocked alarms who blocks it.
            例 / Example:
              custody escalation list r15 --at 2021-04-13T12:00 --ledger exam.ledger
            """)

    @Argument(help: "单位；缺省为中心 / The unit; the centre by default") var unit: String?
    @OptionGroup var asked: AskedTime
    @Option(help: "只列催办该单位的 / Only what this unit is told") var told: String?
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let now = try asked.now()
        let file = try ledger.open(output)
        try asked.tell(output, file, of: now)
        let only = try told.map { try Identifier.read($0, "unit") as UnitID }
        let climbed = try file.consultTogether { books -> [Escalation] in
            let dues = try Board.dues(of: AskedUnit.read(unit, books), books, now: now)
            return Ladder(books.history, now: now).climbed(dues)
                .filter { escalation in only.map { $0 == escalation.unit } ?? true }
        }
        output.give(.array(climbed.map { json($0, output.language) })) {
            climbed.isEmpty
                ? [output.language("没有催办事项。", "Nobody is told anything now.")]
                : climbed.flatMap { lines($0, output.language) }
        }
    }

    private func lines(_ escalation: Escalation, _ language: Language) -> [String] {
        let due = escalation.due
        let mark = escalation.answer == nil ? "⚠" : "·"
        let about = ([due.unit.text, due.batch?.text] + due.containers.map(\.text))
            .compactMap(\.self).joined(separator: " ")
        return [
            "\(mark) \(due.limit?.spoken ?? "–")  \(about)  \(language(escalation))",
            "    " + language("依据：", "basis: ")
                + (due.basis + [escalation.basis]).map { language($0) }
                .joined(separator: language.comma),
        ]
    }

    private func json(_ escalation: Escalation, _ language: Language) -> JSON {
        let due = escalation.due
        return .fields([
            ("unit", .string(escalation.unit.text)),
            ("hours", .integer(Int64(escalation.step.hours))),
            ("tier", .string(escalation.step.tell.rawValue)),
            ("since", .string(escalation.since.description)),
            ("obligation", due.obligation.id.map { .string($0.text) }),
            ("what", .string(language(due.obligation))), ("of", .string(due.unit.text)),
            ("batch", due.batch.map { .string($0.text) }),
            ("about", due.began.map { .string($0.hex) }),
            ("limit", due.limit.map { .string($0.description) }),
            ("verdict", .string(language(due.verdict))), ("owedBy", .string(due.owedBy.text)),
            ("alarm", .string(due.alarm.text)), ("blocked", .bool(escalation.isBlocked)),
            ("answer", escalation.answer.map { .string($0.content.hex) }),
            ("containers", .texts(due.containers.map(\.text))),
            ("missing", .texts(due.kinds.map(\.code))),
        ])
    }
}

/// A unit signs that it was told, and what it does about it.
struct EscalationAcknowledge: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge", abstract: "签收催办 / Sign for what one was told",
        discussion: """
            事项代码见 custody escalation --json 的 obligation。 / The codes stand in the JSON list.
            例 / Example:
              custody escalation acknowledge site-return 已派车 --unit r15 --batch paper-1 --hours 6 \
            --limit 2021-04-13T16:00 --by head:p-017:p-017.key --out answer.json
            """)

    @Argument(help: "事项，如 site-return / What is owed") var obligation: String
    @Argument(help: "答复 / What is being done") var answer: String
    @Option(help: "签收单位 / The unit that answers") var unit: String
    @Option(help: "时限 / The limit") var limit: String
    @Option(help: "级别：时限前几小时 / The step, in hours before the limit") var hours: Int
    @Option(help: "批次 / The batch") var batch: String?
    @Option(help: "起算的记录：编号或文件 / The statement that began the clock") var about: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let fields = JSON.fields([
            ("unit", .string(unit)), ("obligation", .string(obligation)),
            ("batch", batch.map { .string($0) }),
            ("about", try about.map { .string(try Mention.content($0).hex) }),
            ("limit", .string(try Times.read(limit).description)),
            ("hours", .integer(Int64(hours))), ("answer", .string(answer)),
        ])
        try DraftWriting(header, output).write(.escalationAcknowledgement, fields, output)
    }
}
