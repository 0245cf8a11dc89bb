/// The plan as it stood when a limit came: a changed rule changes tomorrow and not yesterday.
///
/// Whoever could move a limit by a supplement, or by a plan of his own, after it was over would
/// turn his own breach into a pass. What was signed too late for one limit holds for the next one.
final class PlansThen {
    private var issues: [[UnitID]: [Issue]] = [:]
    private var plans: [Question: Plan?] = [:]

    /// What a unit's offices have issued, and which limit is asked about.
    private struct Question: Hashable {
        let issuers: [UnitID]
        let limit: String
    }

    /// A plan or a supplement, and when it was signed as far as that is proven.
    struct Issue {
        let act: OfficeAct
        let signed: Instant
    }

    /// - Parameters:
    ///   - unit: the unit for which the plan holds.
    ///   - name: what tells this limit from all others.
    ///   - evidence: the record.
    ///   - limit: when the limit comes by a plan; nil where that has none.
    /// - Returns: the plan with all that was signed before the limit came, both by what held until
    ///   then and by what it makes of it; nil where no plan holds.
    func plan(
        for unit: UnitID, _ name: String, _ evidence: Evidence, until limit: (Plan) -> Instant?
    ) -> Plan? {
        let history = evidence.history
        let rows = history.line(of: unit).reversed()
            .map { ($0.id, history.rows(PlanRow.self, $0.id.text)) }.filter { !$0.1.isEmpty }
        let contents = rows.flatMap(\.1).map(\.content)
        guard contents.count > 1 else { return history.plan(for: unit) }
        let question = Question(issuers: rows.map(\.0), limit: name)
        if let known = plans[question] { return known }
        let all = issues[question.issuers] ?? contents.compactMap { Issue($0, evidence) }
        issues[question.issuers] = all
        let found = Self.folded(all, until: limit)
        plans.updateValue(found, forKey: question)
        return found
    }

    private static func folded(_ issues: [Issue], until limit: (Plan) -> Instant?) -> Plan? {
        issues.reduce(nil) { plan, issue in
            guard let next = issue.applied(to: plan) else { return plan }
            guard let last = plan.flatMap(limit) else { return next }
            return issue.signed <= min(last, limit(next) ?? last) ? next : plan
        }
    }
}

extension PlansThen.Issue {
    /// Nil when it is not here.
    fileprivate init?(_ content: ContentID, _ evidence: Evidence) {
        guard case .office(let act)? = evidence.history.effective(content)?.act else { return nil }
        let bracket = evidence.bracket(content)
        self.init(act: act, signed: bracket.notAfter ?? bracket.earliest)
    }

    /// The plan as it reads with it; nil where it is about another one.
    fileprivate func applied(to plan: Plan?) -> Plan? {
        if case .plan(let issue) = act { return issue.plan }
        guard case .supplement(let issue) = act, let plan, plan.id == issue.supplement.plan else {
            return nil
        }
        return plan.supplemented(by: issue.supplement)
    }
}

extension Evidence {
    /// The plan by which a batch of a site is judged: as it stood when the batch ended.
    func plan(for site: UnitID, of batch: BatchID) -> Plan? {
        plansThen.plan(for: site, "batch/\(batch)", self) { $0.batch(batch)?.ends }
    }

    /// The plan by which a row of the work plan is judged: as it stood when its day was over.
    func plan(for unit: UnitID, of milestone: MilestoneID) -> Plan? {
        plansThen.plan(for: unit, "milestone/\(milestone)", self) { plan in
            plan.milestones.first { $0.id == milestone }?.through?.end
        }
    }
}
