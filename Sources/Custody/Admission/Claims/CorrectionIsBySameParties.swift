/// A statement is corrected by those who signed it, or by a head above them with a witness.
struct CorrectionIsBySameParties: AdmissionRule {
    static let code = RefusalCode.correctionIsBySameParties
    static let basis = Basis.correction
    static let kinds: Set<ActKind> = [.correction]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .trouble(.correction(let correction)) = submission.act,
            let wrong = submission.history.effective(correction.supersedes)
        else { return }
        let statement = submission.statement
        if Set(statement.people) == Set(wrong.people) { return }
        let independent = statement.parties(in: [.witness, .inspector])
            .contains { !wrong.people.contains($0.person) }
        guard independent,
            submission.signers(in: [.head])
                .contains(where: { submission.history.isAbove($0, all: wrong) })
        else { throw refusal(.statement(correction.supersedes)) }
    }
}
