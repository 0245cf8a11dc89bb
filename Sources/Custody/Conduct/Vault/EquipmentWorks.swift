/// Camera, alarm, power and locks of a vault work.
struct EquipmentWorks: ConductRule {
    static let code = DeviationCode.equipmentWorks
    static let basis = Basis.examSecrecy
    static let kinds: Set<ActKind> = [.equipment]

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .vault(.equipment(let state)) = submission.act, !state.working else {
            return []
        }
        return [deviation(.place(state.vault))]
    }
}
