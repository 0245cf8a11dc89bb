import ArgumentParser
import Custody
import Intake
import Notation
import Registers
import Spelling

/// Exam plans: the file that the office writes, and the plan that holds.
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "考务计划：检查、签发、补充、查看 / Plans: checked, issued, supplemented, shown",
        discussion: """
            计划文件在 Forms/plans/，可直接编辑；考区计划细化全国计划。 / Plan files lie in Forms/plans/, to be edited; \
            a region's plan refines the national one.
            """,
        subcommands: [
            PlanShow.self, PlanCheck.self, PlanIssuing.self, PlanSupplementing.self,
        ])
}

struct PlanCheck: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "检查计划文件 / Check a plan file",
        discussion: """
            例 / Example:
              custody plan check Forms/plans/national-2021.yaml
            """)

    @Argument(help: "计划文件（YAML）/ The plan's file") var file: String
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let text = try FieldsFile.text(file)
        let json = try FieldsFile.fields(text, in: file)
        guard json["id"] != nil || json["plan"] == nil else {
            return try checkSupplement(text, output)
        }
        let plan = try Forms.plan(text, in: file)
        let counts = [
            (Wording("单位", "units"), plan.units.count),
            (Wording("工作计划", "milestones"), plan.milestones.count),
            (Wording("批次", "batches"), plan.batches.count),
            (Wording("场次", "sittings"), plan.sittings.count),
            (Wording("物品", "items"), plan.items.count), (Wording("运送", "legs"), plan.legs.count),
            (Wording("时限", "windows"), plan.windows.count),
        ]
        let members = counts.map { JSON.Member($0.0.english, .integer(Int64($0.1))) }
        output.give(.object(members + [JSON.Member("id", .string(plan.id.text))])) {
            ["\(plan.id)  \(output.language(plan.title))  \(plan.notice)"]
                + counts.map { "  \(output.language($0.0))  \($0.1)" }
        }
    }
}

extension PlanCheck {
    /// A file without an id of its own names the plan that it adds to.
    private func checkSupplement(_ text: String, _ output: Output) throws {
        let supplement = try Forms.supplement(text, in: file)
        output.give([
            "plan": .string(supplement.plan.text), "notice": .string(supplement.notice),
        ]) {
            [output.language("补充通知，补充 ", "a supplement to ") + supplement.plan.text]
        }
    }
}

struct PlanShow: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "一个单位的现行计划 / The plan that holds for a unit",
        discussion: """
            例 / Example:
              custody plan show r15 --ledger exam.ledger
            """)

    @Argument(help: "单位；缺省为中心 / The unit; the centre by default") var unit: String?
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let plan = try ledger.open(output).consult { books -> Plan? in
            let unit = try unit.map { try Identifier.read($0, "unit") as UnitID }
            return (unit ?? books.history.genesis?.centre).flatMap { books.history.plan(for: $0) }
        }
        guard let plan else {
            throw Complaint(.unreadable, "没有现行计划。", "No plan holds there.")
        }
        output.give(PlanNotation.write(plan)) { lines(plan, output.language) }
    }

    private func lines(_ plan: Plan, _ language: Language) -> [String] {
        ["\(plan.id)  \(language(plan.title))  \(plan.notice)"]
            + plan.milestones.map { row in
                "  \(row.through.map(\.description) ?? "–")  \(language(row.owedBy))  "
                    + "\(language(row.title))  \(row.printed)"
            }
            + plan.batches.map { "  \($0.id)  \($0.starts.spoken) – \($0.ends.spoken)" }
            + plan.windows.map { "  \(language($0.id))  \($0.minutes) min  \(language($0.basis))" }
    }
}
