/// One random id, one statement: a second content under it is a forged or a broken device.
struct IdIsFresh: AdmissionRule, AskedOnce {
    static let code = RefusalCode.idIsFresh
    static let basis = Basis.statement

    func check(_ submission: Submission) throws(Refusal) {
        let id = submission.statement.id
        guard let known = submission.history.row(StatementIDRow.self, id) else { return }
        guard known.content == submission.content else { throw refusal(.statement(known.content)) }
    }
}
