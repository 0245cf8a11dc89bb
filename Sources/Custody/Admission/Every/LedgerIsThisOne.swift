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

extension Decide {
    /// Why a statement founds another ledger than the one that it is handed to.
    ///
    /// Before its genesis a ledger has no history; it alone says by which name and key it signs.
    ///
    /// - Parameters:
    ///   - statement: what is handed in.
    ///   - ledger: the ledger's own name.
    ///   - checkpointKey: the verifier key of its checkpoints.
    /// - Returns: nil for a genesis of this ledger, and for everything else.
    package static func misplaced(
        _ statement: Statement, ledger: String, checkpointKey: String
    ) -> Refusal? {
        guard case .office(.genesis(let genesis)) = statement.act,
            statement.ledger.text != ledger || genesis.checkpointKey != checkpointKey
        else { return nil }
        return LedgerIsThisOne().refusal()
    }
}
