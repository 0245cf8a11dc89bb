/// What goes back is counted and packed by two people, who both sign.
struct CountedByTwo: ConductRule {
    static let code = DeviationCode.countedByTwo
    static let basis = Basis.norm(
        "国家统一法律职业资格考试工作规则 第二十六条 / rules of the national judicial exam, article 26")
    static let kinds: Set<ActKind> = [.count, .pack]

    func findings(_ submission: Submission) -> [Deviation] {
        let people = Set(submission.statement.people).count
        guard people < 2, let subject = subject(submission) else { return [] }
        return [deviation(subject, .count(expected: 2, found: people))]
    }

    private func subject(_ submission: Submission) -> Subject? {
        if case .closing(.count(let count)) = submission.act { return .batch(count.batch) }
        return submission.returnPacking.map { .container($0.container) }
    }
}
