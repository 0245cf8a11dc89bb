/// An acceptance answers every container of the release that it names.
struct EveryLineIsAnswered: ConductRule {
    static let code = DeviationCode.everyLineIsAnswered
    static let basis = Basis.national("三(二)")
    static let kinds: Set<ActKind> = [.accept]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let acceptance = submission.acceptance, let answered = submission.answered else {
            return []
        }
        let lines = Set(acceptance.lines.map(\.container))
        return answered.lines.filter { !lines.contains($0.container) }
            .map { deviation(.container($0.container)) }
    }
}
