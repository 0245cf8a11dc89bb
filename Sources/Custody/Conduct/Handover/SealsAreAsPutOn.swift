/// The seals read are those that the last sealing put on, whatever the two halves say to each other.
struct SealsAreAsPutOn: ConductRule {
    static let code = DeviationCode.sealsAreAsPutOn
    static let basis = Basis.norm("美国选举协助委员会封条登记 / EAC seal log")

    func findings(_ submission: Submission) -> [Deviation] {
        let readings = submission.act.readings
        guard !readings.isEmpty else { return [] }
        let told = Set(SealsAgree().findings(submission).flatMap(\.subjects))
        return readings.compactMap { reading in
            guard let sealing = submission.lastSealing(of: reading.container) else { return nil }
            let differing = Set(sealing.seals).symmetricDifference(reading.seals).sorted()
                .map { Subject.seal($0) }.filter { !told.contains($0) }
            guard !differing.isEmpty else { return nil }
            return Deviation(Self.code, [.container(reading.container)] + differing)
        }
    }
}

extension Submission {
    /// What was last put on a container, back from what the statement cites; nil when it was opened
    /// or packed anew since, the way back has a gap, or nothing is cited.
    func lastSealing(of container: ContainerID) -> Sealing? {
        let last = history.newest(
            .seal, .packetOpening, .pack, of: container, from: statement.link(container)?.follows)
        guard case .journey(.seal(let sealing))? = last?.act else { return nil }
        return sealing
    }
}
