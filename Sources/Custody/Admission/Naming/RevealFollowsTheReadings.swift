/// Commitments to a release are opened to an acceptance that answers it: the readings come first.
struct RevealFollowsTheReadings: AdmissionRule {
    static let code = RefusalCode.revealFollowsTheReadings
    static let basis = Basis.blindness

    func check(_ submission: Submission) throws(Refusal) {
        guard case .journey(.reveal(let reveal)) = submission.act,
            let committed = submission.history.effective(reveal.of)
        else { return }
        guard committed.act.kind == .release else { return }
        guard let content = reveal.acceptance else { throw refusal(.statement(reveal.of)) }
        guard let answer = submission.history.effective(content) else { return }
        guard case .journey(.accept(let acceptance)) = answer.act,
            acceptance.release == reveal.of
        else { throw refusal(.statement(content), .statement(reveal.of)) }
    }
}
