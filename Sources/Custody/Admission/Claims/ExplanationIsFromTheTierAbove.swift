/// A difference is explained by a head of a tier above where it shows; the centre's own by a head of
/// the centre.
struct ExplanationIsFromTheTierAbove: AdmissionRule {
    static let code = RefusalCode.explanationIsFromTheTierAbove
    static let basis = Basis.national("六(一)2、六(二)1")

    func check(_ submission: Submission) throws(Refusal) {
        guard case .trouble(.explanation(let explanation)) = submission.act else { return }
        let history = submission.history
        let isAbove = submission.signers(in: [.head]).contains {
            history.isAbove($0.unit, explanation.unit)
                || history.isCentre($0.unit) && history.isCentre(explanation.unit)
        }
        guard isAbove else { throw refusal(.unit(explanation.unit)) }
        guard explanation.difference.isQuantity, explanation.quantity < 1 else { return }
        throw refusal(.count(expected: 1, found: explanation.quantity))
    }
}
