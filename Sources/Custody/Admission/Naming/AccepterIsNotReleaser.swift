/// A handover has two sides: nobody signs both halves.
struct AccepterIsNotReleaser: AdmissionRule {
    static let code = RefusalCode.accepterIsNotReleaser
    static let basis = Basis.handover
    static let kinds: Set<ActKind> = [.accept]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .journey(.accept(let acceptance)) = submission.act,
            let release = submission.history.effective(acceptance.release)
        else { return }
        for person in submission.statement.people where release.people.contains(person) {
            throw refusal(.person(person))
        }
    }
}
