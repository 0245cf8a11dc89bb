/// A round is walked by two people, who both sign.
struct RoundIsByTwo: ConductRule {
    static let code = DeviationCode.roundIsByTwo
    static let basis = Basis.examSecrecy
    static let kinds: Set<ActKind> = [.round]

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .vault(.round(let round)) = submission.act else { return [] }
        let people = Set(submission.statement.people).count
        let needed = submission.plan?.vault.finer.roundPeople ?? VaultOversight.house.roundPeople
        guard people < needed else { return [] }
        return [deviation(.place(round.vault), .count(expected: needed, found: people))]
    }
}
