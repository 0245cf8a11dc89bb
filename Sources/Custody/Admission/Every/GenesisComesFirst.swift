/// A ledger begins with the centre's genesis, and has one.
struct GenesisComesFirst: AdmissionRule, AskedOnce {
    static let code = RefusalCode.genesisComesFirst
    static let basis = Basis.genesis

    func check(_ submission: Submission) throws(Refusal) {
        let isGenesis = submission.act.kind == .genesis
        guard isGenesis == (submission.history.genesis == nil) else {
            throw refusal(.act(submission.act.kind))
        }
    }
}
