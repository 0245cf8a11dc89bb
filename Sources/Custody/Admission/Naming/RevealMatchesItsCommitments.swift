/// What is opened is what was committed to: salt and reading give the hash that was promised.
struct RevealMatchesItsCommitments: AdmissionRule {
    static let code = RefusalCode.revealMatchesItsCommitments
    static let basis = Basis.blindness

    func check(_ submission: Submission) throws(Refusal) {
        guard case .journey(.reveal(let reveal)) = submission.act,
            let committed = submission.history.effective(reveal.of)
        else { return }
        let promised = committed.act.commitments
        for line in reveal.lines {
            guard promised[line.container] == line.commitment(submission.hashing) else {
                throw refusal(.container(line.container), .statement(reveal.of))
            }
        }
    }
}
