/// An inspector is enrolled by the centre alone, never by the region that he inspects.
struct InspectorIsIndependent: AdmissionRule {
    static let code = RefusalCode.inspectorIsIndependent
    static let basis = Basis.independence
    static let kinds: Set<ActKind> = [.enrol]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .office(.enrol(let enrolment)) = submission.act else { return }
        let known = submission.history.person(enrolment.person.id)
        guard (enrolment.person.roles + (known?.roles ?? [])).contains(.inspector) else { return }
        for registrar in submission.signers(in: [.registrar])
        where registrar.id != enrolment.person.id {
            guard submission.history.isCentre(registrar.unit) else {
                throw refusal(.person(registrar.id), .unit(registrar.unit))
            }
        }
    }
}
