/// A batch's machines are wiped under an order for that batch, site and test centre.
struct WipedUnderOrder: ConductRule {
    static let code = DeviationCode.wipedUnderOrder
    static let basis = Basis.national("六(一)3")
    static let kinds: Set<ActKind> = [.wipe]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let wipe = submission.wipe else { return [] }
        if let order = submission.order(of: wipe), order.site == wipe.site,
            order.batch == wipe.batch, order.testCentre == wipe.testCentre
        {
            return []
        }
        return [deviation(.unit(wipe.testCentre), .batch(wipe.batch))]
    }
}
