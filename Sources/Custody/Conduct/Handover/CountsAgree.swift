/// As many are counted as were released or expected.
struct CountsAgree: ConductRule {
    static let code = DeviationCode.countsAgree
    static let basis = Basis.national("六(一)2、六(二)1")
    static let kinds: Set<ActKind> = [.accept, .roomCollection, .count, .centreVerification]

    func findings(_ submission: Submission) -> [Deviation] {
        let answered = submission.answered
        let accepted = (submission.acceptance?.lines ?? []).compactMap { line -> Deviation? in
            guard let released = answered?.line(line.container), !released.isBlind else {
                return nil
            }
            return difference(line.container, expected: released.count, found: line.count)
        }
        let revealed = submission.revealed.compactMap { line in
            submission.answer(to: line)?.count.flatMap {
                difference(line.container, expected: line.count, found: $0)
            }
        }
        return accepted + revealed
            + submission.act.counts.filter { !$0.isBalanced }
            .map { deviation(.kind($0.kind), .count(expected: $0.expected, found: $0.found)) }
    }

    private func difference(
        _ container: ContainerID, expected: Int, found: Int
    ) -> Deviation? {
        guard expected != found else { return nil }
        return deviation(.container(container), .count(expected: expected, found: found))
    }
}
