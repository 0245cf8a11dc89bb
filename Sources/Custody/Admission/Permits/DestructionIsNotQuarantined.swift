/// What is sealed off is evidence until the tier above lets it go.
struct DestructionIsNotQuarantined: AdmissionRule {
    static let code = RefusalCode.destructionIsNotQuarantined
    static let basis = Basis.national("三(二)")
    static let kinds: Set<ActKind> = [.destructionApproval]

    func check(_ submission: Submission) throws(Refusal) {
        guard let (_, load) = submission.approved else { return }
        for row in load.all {
            let quarantined = submission.history.rows(QuarantineRow.self, row.container.text)
                .contains { $0.liftedBy == nil }
            if quarantined { throw refusal(.container(row.container)) }
        }
    }
}
