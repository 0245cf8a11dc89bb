/// What a statement names is of the kind that it says.
struct NamesWhatItClaims: AdmissionRule {
    static let code = RefusalCode.namesWhatItClaims
    static let basis = Basis.claim

    func check(_ submission: Submission) throws(Refusal) {
        for named in submission.act.named {
            guard let statement = submission.history.statement(named.content) else { continue }
            guard named.kinds.contains(statement.act.kind) else {
                throw refusal(.statement(named.content), .act(statement.act.kind))
            }
        }
    }
}
