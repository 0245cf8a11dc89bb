/// Complete means that as many files were found as the upload reported.
struct ConfirmationMatchesUpload: AdmissionRule {
    static let code = RefusalCode.confirmationMatchesUpload
    static let basis = Basis.national("六(一)3")
    static let kinds: Set<ActKind> = [.uploadConfirmation]

    func check(_ submission: Submission) throws(Refusal) {
        guard let (confirmation, upload) = submission.confirmed, confirmation.finding == .complete
        else { return }
        guard confirmation.files == upload.files.count else {
            throw refusal(.count(expected: upload.files.count, found: confirmation.files))
        }
    }
}
