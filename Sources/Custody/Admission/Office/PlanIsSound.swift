/// A plan contradicts neither itself nor the notices: trap 4 and the two people of the vault stand
/// whatever it says.
struct PlanIsSound: AdmissionRule {
    static let code = RefusalCode.planIsSound
    static let basis = Basis.national("三(三)、六(二)3")
    static let kinds: Set<ActKind> = [.plan, .supplement]

    func check(_ submission: Submission) throws(Refusal) {
        let history = submission.history
        switch submission.act {
        case .office(.plan(let issue)):
            let plan = issue.plan
            // What changes a plan that is in force is a supplement.
            guard history.composedPlan(of: plan.unit) == nil,
                history.row(PlanNameRow.self, plan.id.text) == nil
            else { throw refusal(.unit(plan.unit)) }
            try refine(plan, history)
            try sound(plan, plan.units, history)
        case .office(.supplement(let issue)):
            let more = issue.supplement
            guard let named = history.row(PlanNameRow.self, more.plan.text),
                let plan = history.composedPlan(of: named.unit)
            else { return }
            try sound(plan.supplemented(by: more), more.units, history)
        case .office, .journey, .vault, .exam, .closing, .trouble: return
        }
    }

    /// A region's plan refines one that holds above it; the centre's refines none.
    private func refine(_ plan: Plan, _ history: any History) throws(Refusal) {
        let refined = plan.refines.flatMap { history.row(PlanNameRow.self, $0.text)?.unit }
        switch (history.isCentre(plan.unit), plan.refines, refined) {
        case (true, nil, _): return
        case (false, _, let above?) where history.isAbove(above, plan.unit): return
        case (true, _, _), (false, _, _): throw refusal(.unit(plan.unit))
        }
    }

    private func sound(
        _ plan: Plan, _ units: [Unit], _ history: any History
    ) throws(Refusal) {
        if let fault = plan.fault ?? plan.fault(in: units, history) { throw refusal(fault) }
    }
}
