extension UnitRecord {
    /// 《考试物品销毁记录单》 with a zero remainder reaches the centre by the planned day (R11).
    var filing: Due? {
        let then = evidence.plansThen.plan(for: unit.id, "filing", evidence) { plan in
            plan.destruction.filedThrough?.end ?? .never
        }
        guard let plan = then, unit.tier == plan.destruction.by,
            let day = plan.destruction.filedThrough
        else { return nil }
        let rows = evidence.history.rows(DestructionRow.self, unit.id.text)
        let filings = Set(rows.filter { $0.kind == .filing }.map(\.content)).sorted()
        let destroyed = Set(rows.filter { $0.kind == .destruction }.map(\.content))
        let facts = filings.compactMap { evidence.fact($0) }
            .filter { isComplete($0, destroyed, by: plan) }
        let isLeft =
            !facts.isEmpty && !Differences.left(in: unit.id, by: plan, evidence.history).isEmpty
        let due = Due(
            .filing, unit: unit.id, owedBy: unit.id, verdict: .waiting,
            basis: [.national("六(二)4"), plan.destruction.basis])
        return due.judged(isLeft ? [] : facts, through: day, by: plan, evidence)
    }

    /// Nothing was left to destroy when it was filed, and the centre has not sent it back.
    private func isComplete(
        _ fact: Fact, _ destroyed: Set<ContentID>, by plan: Plan
    ) -> Bool {
        let history = evidence.history
        guard case .closing(.filing(let filed))? = history.statement(fact.content)?.act,
            filed.remainder == 0
        else { return false }
        let later = destroyed.subtracting(filed.destructions).contains { content in
            guard let destruction = evidence.fact(content) else { return false }
            return destruction.bracket.likely > fact.bracket.likely
                && plan.demands(history.statement(content)?.act)
        }
        return !later
            && !history.rows(ActRow.self, fact.content).contains { act in
                guard
                    case .closing(.filingAcknowledgement(let answer))? =
                        history.effective(act.content)?.act
                else { return false }
                return !answer.accepted
            }
    }
}

extension Plan {
    /// Whether a destruction is of goods that have to be destroyed before the record is filed.
    fileprivate func demands(_ act: Act?) -> Bool {
        guard case .closing(.destruction(let destruction))? = act else { return false }
        return destruction.lines.contains { item($0.kind)?.destination == .destroyed }
    }
}
