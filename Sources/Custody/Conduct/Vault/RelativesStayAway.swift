/// Whoever has a relative among the candidates keeps no vault and holds no key of it.
struct RelativesStayAway: ConductRule {
    static let code = DeviationCode.relativesStayAway
    static let basis = Basis.relativesStayAway

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .vault(let act) = submission.act else { return [] }
        return Set(keepers(act, submission.statement)).sorted().filter { person in
            submission.history.kinship(of: person, at: submission.at) == .candidate
        }.map { deviation(.person($0), .place(act.vault)) }
    }

    /// Who is trusted with the vault by an act.
    private func keepers(_ act: VaultAct, _ statement: Statement) -> [PersonID] {
        switch act {
        case .signOn, .round: statement.people
        case .shiftHandover(let shift): shift.incoming
        case .opening(let opening): opening.keyHolders
        case .key(let transfer): [transfer.to].compactMap(\.self)
        case .store, .takeOut, .signOff, .visitor, .equipment, .inspection, .review: []
        }
    }
}
