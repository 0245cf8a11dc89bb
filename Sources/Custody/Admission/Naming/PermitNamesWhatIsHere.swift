/// A permit is judged at its place: what it stands on must be here and in effect.
struct PermitNamesWhatIsHere: AdmissionRule {
    static let code = RefusalCode.permitNamesWhatIsHere
    static let basis = Basis.claim
    static let kinds = Permits.all

    func check(_ submission: Submission) throws(Refusal) {
        guard submission.act.kind.isPermit else { return }
        for named in submission.act.named
        where submission.history.standing(named.content) == nil {
            throw refusal(.statement(named.content))
        }
    }
}
