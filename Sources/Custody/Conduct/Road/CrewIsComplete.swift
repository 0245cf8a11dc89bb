/// As many people go with the goods as the leg demands.
struct CrewIsComplete: ConductRule {
    static let code = DeviationCode.crewIsComplete
    static let basis = Basis.house("每程押运人数 / people on a leg")
    static let kinds: Set<ActKind> = [.accept, .crewChange]

    func findings(_ submission: Submission) -> [Deviation] {
        if let straight = submission.straight {
            return findings(straight.carriers, on: straight.leg)
        }
        guard let crew = submission.crew, let leg = submission.leg(of: crew.departure) else {
            return []
        }
        return findings(crew.parties, on: leg)
    }

    private func findings(_ parties: [Party], on leg: Leg) -> [Deviation] {
        let people = Set(parties.map(\.person)).count
        guard people < leg.crew else { return [] }
        return [deviation(.leg(leg.id), .count(expected: leg.crew, found: people))]
    }
}
