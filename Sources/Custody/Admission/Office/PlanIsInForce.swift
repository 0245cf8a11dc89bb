/// What a statement names of the plan stands in the plan that holds for its unit.
struct PlanIsInForce: AdmissionRule {
    static let code = RefusalCode.planIsInForce
    static let basis = Basis.national("附件2")

    func check(_ submission: Submission) throws(Refusal) {
        guard let named = submission.act.planned else { return }
        guard let plan = submission.history.plan(for: named.unit) else {
            throw refusal(.unit(named.unit))
        }
        if let leg = named.leg, !plan.legs.contains(where: { $0.id == leg }) {
            throw refusal(.leg(leg))
        }
        if let milestone = named.milestone,
            !plan.milestones.contains(where: { $0.id == milestone })
        {
            throw refusal(.unit(named.unit))
        }
        if let window = named.window, !plan.windows.contains(where: { $0.id == window }) {
            throw refusal(.unit(named.unit))
        }
        guard let batch = named.batch else { return }
        guard plan.batches.contains(where: { $0.id == batch }) else { throw refusal(.batch(batch)) }
        guard !named.sits || plan.sits(named.unit, batch) else {
            throw refusal(.unit(named.unit), .batch(batch))
        }
    }
}

extension Plan {
    /// Whether a site sits in a batch.
    func sits(_ site: UnitID, _ batch: BatchID) -> Bool {
        sittings.contains { $0.site == site && $0.batch == batch }
    }
}
