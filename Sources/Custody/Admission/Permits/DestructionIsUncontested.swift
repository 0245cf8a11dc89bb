/// Nothing is destroyed while it is not settled whose it is.
struct DestructionIsUncontested: AdmissionRule {
    static let code = RefusalCode.destructionIsUncontested
    static let basis = Basis.chain
    static let kinds: Set<ActKind> = [.destructionApproval]

    func check(_ submission: Submission) throws(Refusal) {
        guard let (_, load) = submission.approved else { return }
        for row in load.all where row.contested { throw refusal(.container(row.container)) }
    }
}
