/// What is accepted was released: each line is one of the release's, and follows it on its chain.
struct AcceptanceAnswersItsRelease: AdmissionRule {
    static let code = RefusalCode.acceptanceAnswersItsRelease
    static let basis = Basis.record("DESIGN §3.5")
    static let kinds: Set<ActKind> = [.accept]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .journey(.accept(let acceptance)) = submission.act,
            let release = submission.history.effective(acceptance.release)
        else { return }
        let released = Set(release.act.released)
        for line in acceptance.lines {
            guard released.contains(line.container) else {
                throw refusal(.container(line.container))
            }
            guard let row = submission.before(line.container) else { continue }
            guard row.release == acceptance.release else {
                throw refusal(.container(line.container), .statement(acceptance.release))
            }
        }
    }
}
