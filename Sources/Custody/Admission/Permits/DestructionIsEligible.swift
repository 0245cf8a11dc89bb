/// Only what the plan lets be destroyed is; spare papers and answer cards never (trap 4).
struct DestructionIsEligible: AdmissionRule {
    static let code = RefusalCode.destructionIsEligible
    static let basis = Basis.national("六(二)3–4")
    static let kinds: Set<ActKind> = [.destructionApproval]

    func check(_ submission: Submission) throws(Refusal) {
        guard let (approval, load) = submission.approved,
            let plan = submission.history.plan(for: approval.region)
        else { return }
        if let unknown = load.unknown.first { throw refusal(.container(unknown)) }
        let may = Set(
            plan.items.filter { $0.destination == .destroyed && !$0.kind.belongsToCentre }
                .map(\.kind))
        for row in load.rows {
            for kind in row.kinds where !may.contains(kind) {
                throw refusal(.container(row.container), .kind(kind))
            }
        }
        for line in approval.lines where !may.contains(line.kind) {
            throw refusal(.kind(line.kind))
        }
    }
}
