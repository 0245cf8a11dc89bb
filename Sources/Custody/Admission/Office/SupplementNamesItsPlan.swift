/// A supplement names a plan that was issued.
struct SupplementNamesItsPlan: AdmissionRule {
    static let code = RefusalCode.supplementNamesItsPlan
    static let basis = Basis.national("十二(二)")
    static let kinds: Set<ActKind> = [.supplement]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .office(.supplement(let issue)) = submission.act else { return }
        guard submission.history.row(PlanNameRow.self, issue.supplement.plan.text) != nil else {
            throw refusal(.act(.plan))
        }
    }
}
