/// Answer cards of two subjects never share a box, nor anything else that is packed into one.
struct OneSubjectPerBox: ConductRule {
    static let code = DeviationCode.oneSubjectPerBox
    static let basis = Basis.national("六(二)1")
    static let kinds: Set<ActKind> = [.pack]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let packing = submission.returnPacking, packing.kind != .postBag else { return [] }
        let cards = submission.items(in: packing).filter { $0.kind == .answerCard }
        let subjects = Set(cards.compactMap(\.subject) + (cards.isEmpty ? [] : own(packing)))
        guard subjects.count > 1 else { return [] }
        return [
            deviation(.container(packing.container), .count(expected: 1, found: subjects.count))
        ]
    }

    private func own(_ packing: Packing) -> [SubjectID] { [packing.subject].compactMap(\.self) }
}
