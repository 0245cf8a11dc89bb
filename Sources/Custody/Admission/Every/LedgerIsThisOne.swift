/// A statement speaks of one exam and one ledger; another's is not taken in here.
struct LedgerIsThisOne: AdmissionRule {
    static let code = RefusalCode.ledgerIsThisOne
    static let basis = Basis.statement

    func check(_ submission: Submission) throws(Refusal) {
        guard let genesis = submission.history.genesis else { return }
        guard submission.statement.exam == genesis.exam,
            submission.statement.ledger == genesis.ledger
        else { throw refusal() }
    }
}
