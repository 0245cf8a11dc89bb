/// The person whom the region designated for the centre's collection signs its handover.
struct CollectorIsDesignated: ConductRule {
    static let code = DeviationCode.collectorIsDesignated
    static let basis = Basis.national("六(二)3")
    static let kinds: Set<ActKind> = [.centreHandover]

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .closing(.centreHandover(let handover)) = submission.act else { return [] }
        let person = handover.designated
        let units = submission.history.person(person).map { [$0.unit] } ?? []
        let designated = units.contains { unit in
            submission.isAppointed(person, for: unit) { $0.isFor(.collection) }
        }
        let signs = submission.statement.people.contains(person)
        return designated && signs ? [] : [deviation(.person(person))]
    }
}
