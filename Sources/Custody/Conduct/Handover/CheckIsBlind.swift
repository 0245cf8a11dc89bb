/// Where the plan demands it, who gives shows only hashes of what the receiver is to read.
struct CheckIsBlind: ConductRule {
    static let code = DeviationCode.checkIsBlind
    static let basis = Basis.house("盲检 / blind checks")

    func findings(_ submission: Submission) -> [Deviation] {
        if case .journey(.release(let release)) = submission.act,
            plan(of: submission, with: release.to)?.blind != nil
        {
            return release.lines.filter { !$0.isBlind }.map { deviation(.container($0.container)) }
        }
        if case .vault(.shiftHandover(let shift)) = submission.act, submission.plan?.blind != nil {
            let hidden = submission.act.commitments
            let shown = shift.count.filter { hidden[$0.container] == nil }
            return shown.map { deviation(.container($0.container)) }
        }
        return []
    }

    private func plan(of submission: Submission, with receiver: UnitID) -> Plan? {
        submission.plan ?? submission.history.plan(for: receiver)
    }
}
