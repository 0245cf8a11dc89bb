/// What was sealed off is let go by the tier above those who sealed it off.
struct LiftIsFromTheTierAbove: AdmissionRule {
    static let code = RefusalCode.liftIsFromTheTierAbove
    static let basis = Basis.national("三(二)")
    static let kinds: Set<ActKind> = [.quarantineLift]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .journey(.quarantineLift(let lift)) = submission.act,
            let quarantine = submission.history.effective(lift.quarantine)
        else { return }
        let heads = submission.signers(in: [.head])
        guard heads.contains(where: { submission.history.isAbove($0, all: quarantine) }) else {
            throw refusal(.statement(lift.quarantine))
        }
    }
}
