/// A handover is signed when it happens; a slip typed in later proves no hour.
struct TimeIsProvable: ConductRule {
    static let code = DeviationCode.timeIsProvable
    static let basis = Basis.transcription
    static let kinds: Set<ActKind> = [.transcribed]

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .journey(.transcribed(let slip)) = submission.act else { return [] }
        return [deviation(.at(slip.happened))]
    }
}
