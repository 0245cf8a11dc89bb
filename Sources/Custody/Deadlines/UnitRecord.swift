/// What the record says of one unit: what it took in, and its rows of the work plan.
struct UnitRecord {
    let evidence: Evidence
    let plan: Plan
    let unit: Unit
    /// Whether goods that are proven to have been stored in time are passed over: a board of a
    /// region would have to look into a thousand boxes only to say nothing of them.
    let leavesOutMet: Bool

    /// Nil when the unit is unknown or no plan holds for it.
    init?(_ evidence: Evidence, _ unit: UnitID, leavingOutMet: Bool = false) {
        guard let known = evidence.history.unit(unit),
            let plan = evidence.history.plan(for: unit)
        else { return nil }
        self.evidence = evidence
        self.plan = plan
        self.unit = known
        leavesOutMet = leavingOutMet
    }

    /// 立即存放: each guarded container that was accepted goes into the vault, or on its way.
    func storage(_ window: DeadlineWindow) -> [Due] {
        let goods = GuardedGoods(evidence, unit: unit.id)
        let settled = StoredInTime(goods, window.id, unit.id)
        return goods.taken.compactMap { row in
            leavesOutMet && settled.holds(row) ? nil : stored(row, goods, window)
        }
    }

    private func stored(
        _ row: AcceptedRow, _ goods: GuardedGoods, _ window: DeadlineWindow
    ) -> Due? {
        guard let accepted = evidence.fact(row.content) else { return nil }
        let starts = row.release == nil ? row.at : accepted.bracket.likely
        guard let plan = evidence.plan(for: unit.id, of: window.id, from: starts),
            let length = plan.window(window.id)
        else { return nil }
        let container = evidence.history.container(row.container)
        let terms = Terms(
            evidence, window, length, site: container?.site ?? unit.id, batch: container?.batch)
        let limit = terms.limit(from: starts)
        let judged = goods.leaves(of: row, by: plan).map { leaf in
            evidence.judged(
                goods.ends(of: leaf, since: starts - plan.skew),
                by: plan.limit(limit, evidence.now), begun: row.release == nil ? nil : accepted,
                starts: starts)
        }
        guard let worst = judged.max(by: { $0.verdict < $1.verdict }) else { return nil }
        var due = Due(
            .window(window.id), unit: unit.id, batch: container?.batch, owedBy: unit.id,
            verdict: worst.verdict, basis: terms.basis)
        due.containers = [row.container]
        due.starts = starts
        due.limit = limit
        due.statement = worst.statement
        due.began = row.content
        due.waivers = terms.waivers
        return due
    }

    /// 《考务工作计划安排表》: the rows that this unit's tier answers for, judged by their day (R12).
    var milestones: [Due] {
        plan.milestones.filter { $0.owedBy == unit.tier }.map { newest in
            let then = evidence.plan(for: unit.id, of: newest.id)?.milestones
                .first { $0.id == newest.id }
            return due(then ?? newest)
        }
    }

    func due(_ milestone: Milestone) -> Due {
        let facts = evidence.history.rows(MilestoneRow.self, milestone.id.text)
            .filter { $0.unit == unit.id }
            .compactMap { evidence.fact($0.content) }
        var due = Due(
            .milestone(milestone.id, title: milestone.title), unit: unit.id,
            owedBy: unit.id, verdict: facts.isEmpty ? .waiting : .met,
            basis: [milestone.basis])
        due.starts = milestone.from?.start
        due.statement = facts.first?.content
        return due.judged(facts, through: milestone.through, by: plan, evidence)
    }
}

extension Due {
    /// In time through the last second of a day.
    func judged(
        _ facts: [Fact], through day: CivilDate?, by plan: Plan, _ evidence: Evidence
    ) -> Due {
        guard let day else { return self }
        var due = self
        let limit = day.end - Span(seconds: 1)
        let judged = evidence.judged(facts, by: plan.limit(limit, evidence.now))
        due.limit = limit
        due.verdict = judged.verdict
        due.statement = judged.statement
        return due
    }
}
