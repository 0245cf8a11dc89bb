/// As many are counted as were released or expected.
struct CountsAgree: ConductRule {
    static let code = DeviationCode.countsAgree
    static let basis = Basis.national("六(一)2、六(二)1")
    static let kinds: Set<ActKind> = [.accept, .roomCollection, .count, .centreVerification]

    func findings(_ submission: Submission) -> [Deviation] {
        let answered = submission.answered
        let accepted = (submission.acceptance?.lines ?? []).compactMap { line -> Deviation? in
            guard let released = answered?.line(line.container), released.count != line.count
            else { return nil }
            return deviation(
                .container(line.container), .count(expected: released.count, found: line.count))
        }
        return accepted
            + submission.act.counts.filter { !$0.isBalanced }
            .map { deviation(.kind($0.kind), .count(expected: $0.expected, found: $0.found)) }
    }
}
