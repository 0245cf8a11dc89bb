/// Somebody besides the one who opens checks the face of the packet, and signs.
struct OpenedBySecondEyes: ConductRule {
    static let code = DeviationCode.openedBySecondEyes
    static let basis = Basis.norm("英国联合考试委员会考务规定 / JCQ Instructions for conducting examinations")
    static let kinds: Set<ActKind> = [.packetOpening]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let opening = submission.opening, opening.purpose != .unauthorised else { return [] }
        let people = Set(submission.statement.people)
        if let eyes = opening.secondEyes, people.count > 1, people.contains(eyes) { return [] }
        return [deviation(.container(opening.container))]
    }
}
