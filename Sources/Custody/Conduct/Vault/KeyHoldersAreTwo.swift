/// A vault is opened by two key holders, who are both there and sign.
struct KeyHoldersAreTwo: ConductRule {
    static let code = DeviationCode.keyHoldersAreTwo
    static let basis = Basis.examSecrecy
    static let kinds: Set<ActKind> = [.vaultOpening]

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .vault(.opening(let opening)) = submission.act else { return [] }
        let present = Set(opening.keyHolders).intersection(submission.statement.people).count
        guard present < 2 else { return [] }
        return [deviation(.place(opening.vault), .count(expected: 2, found: present))]
    }
}
