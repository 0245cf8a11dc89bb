/// A release or posting that nobody answered is taken back by who signed it, or by the head of his
/// unit.
struct WithdrawalIsByItsReleaser: ContainerRule {
    static let code = RefusalCode.withdrawalIsByItsReleaser
    static let basis = Basis.handover
    static let kinds: Set<ActKind> = [.withdraw]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .journey(.withdraw(let withdrawal)) = submission.act,
            let release = submission.history.effective(withdrawal.release)
        else { return }
        let statement = submission.statement
        let units = submission.history.units(of: release)
        guard
            statement.people.contains(where: { release.people.contains($0) })
                || submission.signers(in: [.head]).contains(where: { units.contains($0.unit) })
        else { throw refusal(.statement(withdrawal.release)) }
        let released = Set(release.act.released)
        for container in statement.acting where !released.contains(container) {
            throw refusal(.container(container))
        }
        try checkEach(submission)
    }

    func check(_ container: ContainerID, _ submission: Submission) throws(Refusal) {
        guard case .journey(.withdraw(let withdrawal)) = submission.act,
            submission.history.effective(withdrawal.release) != nil,
            let row = submission.before(container)
        else { return }
        guard row.release == withdrawal.release else { throw refusal(.container(container)) }
    }
}
