/// What the plan has sealed leaves no one's hands without seals.
struct ContainerIsSealed: ConductRule {
    static let code = DeviationCode.containerIsSealed
    static let basis = Basis.house("items.sealed")
    static let kinds: Set<ActKind> = [.release, .posted, .centreHandover]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let departure = submission.departure else { return [] }
        return departure.lines.filter { line in
            line.seals.isEmpty
                && submission.kinds(in: line.container).contains {
                    submission.item($0)?.sealed ?? false
                }
        }
        .map { deviation(.container($0.container)) }
    }
}
