/// Goods travel a leg within its planned days.
struct LegIsInItsDays: ConductRule {
    static let code = DeviationCode.legIsInItsDays
    static let basis = Basis.national("三(二)、六(二)3")
    static let kinds: Set<ActKind> = [.release, .posted, .centreHandover]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let departure = submission.departure, let leg = submission.leg(of: departure) else {
            return []
        }
        let early = leg.fromDay.map { submission.at < $0.start } ?? false
        let late = leg.throughDay.map { submission.at >= $0.end } ?? false
        return early || late ? [deviation(.leg(leg.id), .at(submission.at))] : []
    }
}
