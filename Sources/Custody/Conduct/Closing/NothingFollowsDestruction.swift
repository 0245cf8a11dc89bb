/// What was destroyed is in nobody's hands any more; reports about it are no such claim.
struct NothingFollowsDestruction: ConductRule {
    static let code = DeviationCode.nothingFollowsDestruction
    static let basis = Basis.national("六(二)4")

    func findings(_ submission: Submission) -> [Deviation] {
        if case .trouble = submission.act { return [] }
        let linked = submission.statement.chains.map(\.container)
        return Set(submission.act.containers + linked).sorted()
            .filter { submission.state(of: $0)?.state == .destroyed }
            .map { deviation(.container($0)) }
    }
}
