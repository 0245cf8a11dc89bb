/// What is destroyed or handed over on paper was in hand before: it began no earlier than what its
/// container's chain has before it, by as much as a clock may be off.
///
/// The hour of signing is looked at by whoever reads the clocks; this one only the statement tells.
struct HourFollowsItsChain: ConductRule {
    static let code = DeviationCode.hourFollowsItsChain
    static let basis = Basis.hours
    static let kinds: Set<ActKind> = [.transcribed, .destruction]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let began = submission.act.past.map(\.began).min() else { return [] }
        let earliest = began + submission.skew
        return submission.statement.chains.filter { link in
            before(link, submission).map { earliest < $0 } ?? false
        }
        .map { deviation(.container($0.container), .at(began)) }
    }

    /// When the link before it was made; what was typed in happened when its slip says.
    private func before(_ link: ChainLink, _ submission: Submission) -> Instant? {
        guard let past = link.follows.flatMap({ submission.history.statement($0) }) else {
            return nil
        }
        if case .journey(.transcribed(let slip)) = past.act { return slip.happened }
        return past.at
    }
}
