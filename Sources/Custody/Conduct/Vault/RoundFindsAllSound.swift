/// A round finds windows, doors and cabinets as they should be.
struct RoundFindsAllSound: ConductRule {
    static let code = DeviationCode.roundFindsAllSound
    static let basis = Basis.national("三(三)")
    static let kinds: Set<ActKind> = [.round]

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .vault(.round(let round)) = submission.act, !round.sound else { return [] }
        return [deviation(.place(round.vault))]
    }
}
