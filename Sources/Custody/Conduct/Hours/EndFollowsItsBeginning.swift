/// Nothing ends before it begins: both hours are of one clock, so that no error excuses it.
struct EndFollowsItsBeginning: ConductRule {
    static let code = DeviationCode.endFollowsItsBeginning
    static let basis = Basis.hours
    static let kinds: Set<ActKind> = [.visitor, .footageReview, .destruction]

    func findings(_ submission: Submission) -> [Deviation] {
        submission.act.past.filter { $0.ended < $0.began }
            .map { deviation(.at($0.began), .at($0.ended)) }
    }
}
