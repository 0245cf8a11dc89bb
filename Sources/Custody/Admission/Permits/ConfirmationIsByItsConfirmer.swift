/// An upload is confirmed by the tier that the plan names: the centre, or the region.
struct ConfirmationIsByItsConfirmer: AdmissionRule {
    static let code = RefusalCode.confirmationIsByItsConfirmer
    static let basis = Basis.national("六(一)3")
    static let kinds: Set<ActKind> = [.uploadConfirmation]

    func check(_ submission: Submission) throws(Refusal) {
        guard let (_, upload) = submission.confirmed,
            let plan = submission.history.plan(for: upload.site)
        else { return }
        let history = submission.history
        guard
            submission.signers(in: .office).contains(where: {
                history.unit($0.unit)?.tier == plan.wipe.confirmedBy
                    && history.isAtOrAbove($0.unit, upload.site)
            })
        else { throw refusal(.unit(upload.site)) }
    }
}

extension Submission {
    /// The confirmation that it is, with the upload that it names.
    var confirmed: (UploadConfirmation, Upload)? {
        guard case .closing(.uploadConfirmation(let confirmation)) = act,
            case .closing(.upload(let upload))? = history.effective(confirmation.upload)?.act
        else { return nil }
        return (confirmation, upload)
    }
}
