import Custody
import Intake
import Registers
import Views

/// Fills 《考务工作计划安排表》 for a unit: the rows of the plan that holds for it, as the units that
/// answer for them have done them (R12).
struct WorkPlanFilling {
    static let asks = Wording("单位编号", "a unit")
    /// Beyond so many names a row says how many.
    private static let named = 6
    let books: Books
    let naming: Naming
    private let deadlines: Deadlines

    init(_ books: Books, now: Instant) {
        (self.books, naming) = (books, Naming(books: books))
        deadlines = Deadlines(books.evidence(now: now))
    }

    func form(_ subject: String) throws -> FilledForm {
        guard let unit = UnitID(subject), books.history.unit(unit) != nil else {
            throw FormRefusal.unknownSubject(subject)
        }
        guard let plan = books.history.plan(for: unit),
            let newest = books.history.rows(PlanRow.self, plan.unit.text).last
        else {
            throw FormRefusal.otherSubject(
                subject, needs: Wording("有考务计划的单位", "a unit for which a plan holds"))
        }
        let rows = plan.milestones.map { milestone in
            (milestone, dues(milestone, of: unit))
        }
        let form = WorkPlanForm(
            facts: try facts(unit, plan, rows.flatMap(\.1)), lines: rows.map(line))
        return FilledForm(form, subject: newest.content, number: unit.text)
    }

    private func facts(
        _ unit: UnitID, _ plan: Plan, _ dues: [Due]
    ) throws -> FormPart<WorkPlanForm.Fact> {
        try FormPart { name in
            switch name {
            case .unit: naming.unit(unit)
            case .plan: "\(plan.title.chinese)（\(plan.id)）"
            case .notice: plan.notice
            case .issued: try issued(plan)
            case .summary: Self.summary(dues)
            }
        }
    }

    /// A plan is printed for the unit that issued it and for those under it.
    static let meant: @Sendable (Custody.Statement, Books) throws -> [String] = {
        statement, books in
        let issuer: UnitID? =
            switch statement.act {
            case .office(.plan(let issue)): issue.plan.unit
            case .office(.supplement(let issue)):
                books.history.row(PlanNameRow.self, issue.supplement.plan.text)?.unit
            case .office, .journey, .vault, .exam, .closing, .trouble: nil
            }
        return issuer.map { books.history.sites(under: $0).map(\.text) } ?? []
    }

    /// Of whoever answers for it: the unit itself, one above it, or all of that tier below.
    private func dues(_ milestone: Milestone, of unit: UnitID) -> [Due] {
        let above = books.history.line(of: unit).first { $0.tier == milestone.owedBy }?.id
        let owing =
            above.map { [$0] }
            ?? books.history.sites(under: unit).filter {
                books.history.unit($0)?.tier == milestone.owedBy
            }
        return owing.compactMap { deadlines.due(milestone, of: $0) }
    }

    private func issued(_ plan: Plan) throws -> String? {
        let issues = books.history.rows(PlanRow.self, plan.unit.text)
        guard let first = issues.first, let deed = try naming.deed(first.content) else {
            return nil
        }
        return deed + (issues.count > 1 ? "；补充通知 \(issues.count - 1) 件" : "")
    }

    private func line(_ milestone: Milestone, _ dues: [Due]) -> FormPart<WorkPlanForm.Line> {
        let only = dues.count == 1 ? dues.first : nil
        return FormPart { name in
            switch name {
            case .work: milestone.title.chinese
            case .time: milestone.printed
            case .owedBy:
                only.map { naming.unit($0.unit) }
                    ?? "\(milestone.owedBy.wording.chinese)（\(dues.count) 个）"
            case .basis: milestone.basis.wording.chinese
            case .done: done(milestone, dues)
            case .state: only?.verdict.wording.chinese ?? Self.summary(dues)
            }
        }
    }

    private func done(_ milestone: Milestone, _ dues: [Due]) -> String {
        let rows = books.history.rows(MilestoneRow.self, milestone.id.text)
        let first = Dictionary(rows.map { ($0.unit, $0.at) }) { min($0, $1) }
        guard dues.count != 1 else {
            return first[dues[0].unit].map { "\($0.spoken) 办结" } ?? "未见记录"
        }
        let open = dues.map(\.unit).filter { first[$0] == nil }
        let names = open.prefix(Self.named).map(naming.unit).joined(separator: "、")
        let more = open.count > Self.named ? " 等 \(open.count) 家" : ""
        return "已办 \(dues.count - open.count)/\(dues.count)"
            + (open.isEmpty ? "" : "；未见记录：\(names)\(more)")
    }

    /// How many stand how.
    private static func summary(_ dues: [Due]) -> String {
        let kinds: [(String, (Verdict) -> Bool)] = [
            ("按时", { $0 == .met }), ("逾期", \.isBreach),
            ("不能证明", { if case .notProvable = $0 { true } else { false } }),
            ("进行中", { if case .running = $0 { true } else { false } }),
            ("未定期限", { $0 == .waiting }),
        ]
        let said = kinds.compactMap { words, isMeant -> String? in
            let count = dues.count { isMeant($0.verdict) }
            return count == 0 ? nil : "\(words) \(count)"
        }
        return "共 \(dues.count) 项" + (said.isEmpty ? "" : "：") + said.joined(separator: "，")
    }
}
