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
        guard let length = plan.window(window.id) else { return [] }
        let goods = GuardedGoods(evidence, plan: plan, unit: unit.id)
        let settled = StoredInTime(goods, length, plan)
        return goods.taken.compactMap { row in
            if leavesOutMet, settled.holds(row) { return nil }
            guard goods.isGuarded(row) else { return nil }
            guard let accepted = evidence.fact(row.content) else { return nil }
            let batch = evidence.history.container(row.container)?.batch
            let site = evidence.history.container(row.container)?.site ?? unit.id
            let terms = Terms(evidence, window, length, site: site, batch: batch)
            let starts = row.release == nil ? row.at : accepted.bracket.likely
            let limit = terms.limit(from: starts)
            let since = starts - plan.skew
            let judged = goods.leaves(of: row).map { leaf in
                evidence.judged(
                    goods.ends(of: leaf, since: since),
                    by: plan.limit(limit, evidence.now),
                    begun: row.release == nil ? nil : accepted, starts: starts)
            }.max { $0.verdict < $1.verdict }
            var due = Due(
                .window(window.id), unit: unit.id, batch: batch, owedBy: unit.id,
                verdict: judged?.verdict ?? .waiting, basis: terms.basis)
            due.containers = [row.container]
            due.starts = starts
            due.limit = limit
            due.statement = judged?.statement
            due.began = row.content
            due.waivers = terms.waivers
            return due
        }
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

    /// 《考试物品销毁记录单》 with a zero remainder reaches the centre by the planned day (R11).
    var filing: Due? {
        guard unit.tier == plan.destruction.by, let day = plan.destruction.filedThrough else {
            return nil
        }
        let rows = evidence.history.rows(DestructionRow.self, unit.id.text)
            .filter { $0.kind == .filing }
        let facts = Set(rows.map(\.content)).sorted().filter(isComplete)
            .compactMap { evidence.fact($0) }
        let due = Due(
            .filing, unit: unit.id, owedBy: unit.id, verdict: .waiting,
            basis: [.national("六(二)4"), plan.destruction.basis])
        return due.judged(facts, through: day, by: plan, evidence)
    }

    /// Nothing is left to destroy, and the centre has not sent it back.
    private func isComplete(_ filing: ContentID) -> Bool {
        let history = evidence.history
        guard case .closing(.filing(let filed))? = history.statement(filing)?.act,
            filed.remainder == 0
        else { return false }
        return !history.rows(ActRow.self, filing).contains { act in
            guard
                case .closing(.filingAcknowledgement(let answer))? =
                    history.effective(act.content)?.act
            else { return false }
            return !answer.accepted
        }
    }
}

extension Due {
    /// In time through the last second of a day.
    fileprivate func judged(
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
