/// Exam papers are opened no earlier than the opening order says; without one, no earlier than
/// their batch begins, by as much as a clock may be off.
struct OpenedAtItsHour: ConductRule {
    static let code = DeviationCode.openedAtItsHour
    static let basis = Basis.norm("英国联合考试委员会考务规定 / JCQ Instructions for conducting examinations")
    static let kinds: Set<ActKind> = [.packetOpening]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let opening = submission.opening, opening.purpose == .exam else { return [] }
        let hour =
            submission.order(covering: opening)?.notBefore ?? planned(opening, submission)
        guard let hour, submission.at < hour else { return [] }
        return [deviation(.container(opening.container), .at(hour))]
    }

    private func planned(_ opening: PacketOpening, _ submission: Submission) -> Instant? {
        guard let batch = submission.batch(of: opening), let plan = submission.plan else {
            return nil
        }
        return batch.starts - Span(seconds: Int64(plan.trust.skewSeconds))
    }
}
