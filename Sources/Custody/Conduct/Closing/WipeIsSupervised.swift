/// The plan's supervisor, of the tier that it says and over this site, looks on at a wipe.
struct WipeIsSupervised: ConductRule {
    static let code = DeviationCode.wipeIsSupervised
    static let basis = Basis.national("六(一)3")
    static let kinds: Set<ActKind> = [.wipe]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let wipe = submission.wipe, let plan = submission.plan else { return [] }
        let over = submission.history.line(of: wipe.site)
            .filter { $0.tier == plan.wipe.supervisorTier }.map(\.id)
        let supervised = submission.units(in: [plan.wipe.supervisedBy]).contains {
            over.contains($0)
        }
        return supervised ? [] : [deviation(.role(plan.wipe.supervisedBy), .batch(wipe.batch))]
    }
}
