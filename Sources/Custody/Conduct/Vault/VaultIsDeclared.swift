/// What is said of a vault is said of a place that its unit has declared to be one.
struct VaultIsDeclared: ConductRule {
    static let code = DeviationCode.vaultIsDeclared
    static let basis = Basis.national("三(一)、三(三)")
    static let kinds: Set<ActKind> = [
        .store, .round, .visitor, .equipment, .takeOut, .signOn, .signOff, .shiftHandover,
        .vaultOpening,
    ]

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .vault(let act) = submission.act else { return [] }
        let place = submission.history.row(PlaceRow.self, act.vault.text)
        return place?.kind == .vault ? [] : [deviation(.place(act.vault))]
    }
}
