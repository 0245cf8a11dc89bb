/// An upload that was confirmed complete is not judged a second time.
struct UploadIsConfirmedOnce: AdmissionRule {
    static let code = RefusalCode.uploadIsConfirmedOnce
    static let basis = Basis.national("六(一)3")
    static let kinds: Set<ActKind> = [.uploadConfirmation]

    func check(_ submission: Submission) throws(Refusal) {
        guard let (confirmation, _) = submission.confirmed else { return }
        let history = submission.history
        for answer in history.rows(ActRow.self, confirmation.upload)
        where answer.kind == .uploadConfirmation && answer.content != submission.content {
            guard
                case .closing(.uploadConfirmation(let earlier))? =
                    history.standing(answer.content)?.act,
                earlier.finding == .complete
            else { continue }
            throw refusal(.statement(answer.content))
        }
    }
}
