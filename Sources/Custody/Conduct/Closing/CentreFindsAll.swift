/// The centre finds all that it was sent, and none of it damaged.
struct CentreFindsAll: ConductRule {
    static let code = DeviationCode.centreFindsAll
    static let basis = Basis.national("六(一)2、六(二)3")
    static let kinds: Set<ActKind> = [.centreVerification]

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .closing(.centreVerification(let verification)) = submission.act else {
            return []
        }
        return verification.lines.filter { $0.found < $0.expected || $0.damaged > 0 }
            .map { line in
                deviation(
                    .kind(line.kind),
                    .count(expected: line.expected, found: line.found - line.damaged))
            }
    }
}
