/// What is accepted was released: each line is one of the release's, and follows it on its chain.
struct AcceptanceAnswersItsRelease: ContainerRule {
    static let code = RefusalCode.acceptanceAnswersItsRelease
    static let basis = Basis.handover
    static let kinds: Set<ActKind> = [.accept]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .journey(.accept(let acceptance)) = submission.act,
            let release = submission.history.effective(acceptance.release)
        else { return }
        let released = Set(release.act.released)
        for line in acceptance.lines where !released.contains(line.container) {
            throw refusal(.container(line.container))
        }
        try checkEach(submission)
    }

    func check(_ container: ContainerID, _ submission: Submission) throws(Refusal) {
        guard case .journey(.accept(let acceptance)) = submission.act,
            submission.history.effective(acceptance.release) != nil,
            let row = submission.before(container)
        else { return }
        guard row.release == acceptance.release else {
            throw refusal(.container(container), .statement(acceptance.release))
        }
    }
}
