/// When the record is filed nothing that had to be destroyed is left.
struct RemainderIsZero: ConductRule {
    static let code = DeviationCode.remainderIsZero
    static let basis = Basis.national("六(二)4")
    static let kinds: Set<ActKind> = [.filing]

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .closing(.filing(let filing)) = submission.act, filing.remainder != 0 else {
            return []
        }
        return [
            deviation(.unit(filing.region), .count(expected: 0, found: filing.remainder))
        ]
    }
}
