/// As many witnesses as the plan demands sign a destruction, besides who destroys and inspects.
struct DestructionIsWitnessed: ConductRule {
    static let code = DeviationCode.destructionIsWitnessed
    static let basis = Basis.norm("国家秘密载体销毁：两人以上监销 / destroying state secrets: two or more watch")
    static let kinds: Set<ActKind> = [.destruction]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let destruction = submission.destruction, let plan = submission.plan else {
            return []
        }
        let busy = destruction.destroyers + [destruction.inspector].compactMap(\.self)
        let witnesses = Set(destruction.witnesses).subtracting(busy)
            .intersection(submission.statement.people).count
        let demanded = plan.destruction.witnesses
        guard witnesses < demanded else { return [] }
        return [
            deviation(
                .unit(destruction.region), .count(expected: demanded, found: witnesses))
        ]
    }
}
