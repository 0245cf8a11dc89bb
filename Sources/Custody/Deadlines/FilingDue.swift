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
