/// The region destroys what it answers for, and its own head approves it.
struct DestructionIsByItsRegion: AdmissionRule {
    static let code = RefusalCode.destructionIsByItsRegion
    static let basis = Basis.national("六(二)4")
    static let kinds: Set<ActKind> = [.destructionApproval]

    func check(_ submission: Submission) throws(Refusal) {
        guard let (approval, load) = submission.approved,
            let plan = submission.history.plan(for: approval.region)
        else { return }
        let history = submission.history
        guard history.unit(approval.region)?.tier == plan.destruction.by,
            submission.signers(in: [.head]).contains(where: { $0.unit == approval.region })
        else { throw refusal(.unit(approval.region)) }
        // What lies in a box is where the box is.
        let outermost = load.boxes.isEmpty ? load.rows : load.boxes
        let inside = Set(outermost.flatMap(\.children))
        for row in outermost where !inside.contains(row.container) && !row.contested {
            guard case .unit(let unit) = row.custodian,
                history.isAtOrAbove(approval.region, unit)
            else { throw refusal(.container(row.container)) }
        }
    }
}
