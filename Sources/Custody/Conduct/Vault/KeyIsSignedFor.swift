/// A vault key goes from hand to hand: whoever gives it and whoever takes it both sign.
struct KeyIsSignedFor: ConductRule {
    static let code = DeviationCode.keyIsSignedFor
    static let basis = Basis.examSecrecy

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .vault(.key(let transfer)) = submission.act else { return [] }
        let hands = Set([transfer.from, transfer.to].compactMap(\.self))
        return hands.subtracting(submission.statement.people).sorted()
            .map { deviation(.person($0), .place(transfer.vault)) }
    }
}
