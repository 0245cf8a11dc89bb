/// As many people go with the goods as the leg demands.
struct CrewIsComplete: ConductRule {
    static let code = DeviationCode.crewIsComplete
    static let basis = Basis.house("每程押运人数 / people on a leg")
    static let kinds: Set<ActKind> = [.accept, .crewChange]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let crew = submission.crew, let leg = submission.leg(of: crew.departure) else {
            return []
        }
        let people = Set(crew.parties.map(\.person)).count
        guard people < leg.crew else { return [] }
        return [deviation(.leg(leg.id), .count(expected: leg.crew, found: people))]
    }
}
