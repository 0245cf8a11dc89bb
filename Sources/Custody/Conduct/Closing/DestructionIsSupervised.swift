/// An inspector sees the destruction with his own eyes and signs it.
struct DestructionIsSupervised: ConductRule {
    static let code = DeviationCode.destructionIsSupervised
    static let basis = Basis.national("六(二)4")
    static let kinds: Set<ActKind> = [.destruction]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let destruction = submission.destruction else { return [] }
        let role = submission.plan?.destruction.supervisedBy ?? .inspector
        let signers = submission.statement.parties(in: [role]).map(\.person)
        if let inspector = destruction.inspector, signers.contains(inspector),
            !destruction.destroyers.contains(inspector)
        {
            return []
        }
        return [deviation(.unit(destruction.region), .role(role))]
    }
}
