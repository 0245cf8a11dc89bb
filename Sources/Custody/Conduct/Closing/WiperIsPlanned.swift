/// The plan says who wipes: the test centre itself, or the site's staff.
struct WiperIsPlanned: ConductRule {
    static let code = DeviationCode.wiperIsPlanned
    static let basis = Basis.national("六(一)3")
    static let kinds: Set<ActKind> = [.wipe]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let wipe = submission.wipe, let plan = submission.plan else { return [] }
        let units = submission.units(in: [plan.wipe.wipedBy])
        let planned = units.contains { $0 == wipe.testCentre || $0 == wipe.site }
        return planned ? [] : [deviation(.role(plan.wipe.wipedBy), .batch(wipe.batch))]
    }
}
