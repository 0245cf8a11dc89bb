/// What happened is told afterwards: no hour of it lies after the signing, by more than a clock may
/// be off.
struct ToldAfterItHappened: ConductRule {
    static let code = DeviationCode.toldAfterItHappened
    static let basis = Basis.hours
    static let kinds: Set<ActKind> = [
        .transcribed, .visitor, .equipment, .footageReview, .batchEnd, .wipe, .destruction,
        .incident,
    ]

    func findings(_ submission: Submission) -> [Deviation] {
        let hours = submission.act.past.flatMap { [$0.began, $0.ended] }
        guard let latest = hours.max(), submission.at + submission.skew < latest else { return [] }
        return [deviation(.at(latest))]
    }
}
