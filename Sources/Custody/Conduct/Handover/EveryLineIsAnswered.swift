/// An acceptance answers every container of the release that it names; an oncoming shift counts
/// every container that the outgoing one committed to.
struct EveryLineIsAnswered: ConductRule {
    static let code = DeviationCode.everyLineIsAnswered
    static let basis = Basis.national("三(二)")
    static let kinds: Set<ActKind> = [.accept, .shiftHandover]

    func findings(_ submission: Submission) -> [Deviation] {
        if case .vault(.shiftHandover(let shift)) = submission.act {
            return unanswered(
                (shift.commitments ?? []).map(\.container), shift.count.map(\.container))
        }
        guard let acceptance = submission.acceptance, let answered = submission.answered else {
            return []
        }
        return unanswered(answered.lines.map(\.container), acceptance.lines.map(\.container))
    }

    private func unanswered(_ given: [ContainerID], _ taken: [ContainerID]) -> [Deviation] {
        let known = Set(taken)
        return given.filter { !known.contains($0) }.map { deviation(.container($0)) }
    }
}
