/// Nothing is wiped before the upload of that very site and batch is confirmed complete: a wipe
/// destroys the only source (trap 1).
struct WipeIsConfirmed: AdmissionRule {
    static let code = RefusalCode.wipeIsConfirmed
    static let basis = Basis.national("六(一)3")
    static let kinds: Set<ActKind> = [.wipeOrder]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .closing(.wipeOrder(let order)) = submission.act else { return }
        let history = submission.history
        guard let content = order.confirmation,
            case .closing(.uploadConfirmation(let confirmation))? = history.standing(content)?.act,
            confirmation.finding == .complete,
            case .closing(.upload(let upload))? = history.standing(confirmation.upload)?.act,
            upload.site == order.site, upload.batch == order.batch,
            upload.testCentre == order.testCentre
        else { throw refusal(.unit(order.site), .batch(order.batch)) }
    }
}
