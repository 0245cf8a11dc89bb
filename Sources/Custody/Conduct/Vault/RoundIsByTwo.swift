/// A round is walked by two people, who both sign.
struct RoundIsByTwo: ConductRule {
    static let code = DeviationCode.roundIsByTwo
    static let basis = Basis.norm("国家教育考试考务安全保密工作规定")
    static let kinds: Set<ActKind> = [.round]

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .vault(.round(let round)) = submission.act else { return [] }
        let people = Set(submission.statement.people).count
        guard people < 2 else { return [] }
        return [deviation(.place(round.vault), .count(expected: 2, found: people))]
    }
}
