/// What the plan has sealed leaves no one's hands without seals.
struct ContainerIsSealed: ConductRule {
    static let code = DeviationCode.containerIsSealed
    static let basis = Basis.house("须加封的物品 / items that are sealed")
    static let kinds: Set<ActKind> = [.release, .posted, .centreHandover]

    func findings(_ submission: Submission) -> [Deviation] {
        let revealed = submission.revealed.map { ($0.container, $0.seals) }
        let open = (submission.departure?.lines ?? []).filter { !$0.isBlind }
            .map { ($0.container, $0.seals) }
        return (open + revealed).filter { container, seals in
            seals.isEmpty
                && submission.kinds(in: container).contains {
                    submission.item($0)?.sealed ?? false
                }
        }
        .map { deviation(.container($0.0)) }
    }
}
