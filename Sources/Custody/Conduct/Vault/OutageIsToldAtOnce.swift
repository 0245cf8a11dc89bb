/// An outage of the vault's equipment is told as soon as the plan asks.
struct OutageIsToldAtOnce: ConductRule {
    static let code = DeviationCode.outageIsToldAtOnce
    static let basis = Basis.house("设备故障报告时限 / when an outage is told")

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .vault(.equipment(let state)) = submission.act, !state.working,
            let since = state.since
        else { return [] }
        let finer = submission.plan?.vault.finer ?? .house
        guard since + .minutes(finer.outageMinutes) < submission.at else { return [] }
        return [deviation(.place(state.vault), .at(since))]
    }
}
