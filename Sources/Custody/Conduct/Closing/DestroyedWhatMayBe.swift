/// Only what was approved is destroyed, and never what the centre collects (trap 4).
struct DestroyedWhatMayBe: ConductRule {
    static let code = DeviationCode.destroyedWhatMayBe
    static let basis = Basis.national("六(二)3–4")
    static let kinds: Set<ActKind> = [.destruction]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let destruction = submission.destruction else { return [] }
        let approved = submission.approval(of: destruction)?.containers
        let beyond = destruction.containers.filter { !(approved?.contains($0) ?? true) }
        let inside = destruction.containers.flatMap { container in
            centres(submission.kinds(in: container), submission)
                .map { deviation(.container(container), .kind($0)) }
        }
        let listed = centres(Set(destruction.lines.map(\.kind)), submission)
        return beyond.map { deviation(.container($0)) } + inside
            + listed.map { deviation(.kind($0)) }
    }

    private func centres(_ kinds: Set<ItemKind>, _ submission: Submission) -> [ItemKind] {
        kinds.filter { $0.belongsToCentre || submission.item($0)?.destination == .centre }
            .sorted { $0.code < $1.code }
    }
}
