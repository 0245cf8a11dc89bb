/// The destruction record is on file (备案) when the centre says so.
struct AcknowledgementIsByTheCentre: AdmissionRule {
    static let code = RefusalCode.acknowledgementIsByTheCentre
    static let basis = Basis.national("六(二)4")
    static let kinds: Set<ActKind> = [.filingAcknowledgement]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .closing(.filingAcknowledgement) = submission.act else { return }
        guard
            submission.signers(in: .office)
                .contains(where: { submission.history.isCentre($0.unit) })
        else { throw refusal(.act(.filingAcknowledgement)) }
    }
}
