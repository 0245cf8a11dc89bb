/// An incident is settled by an inspector or a head of the tier above, not by who reported it.
struct IncidentIsResolvedAbove: AdmissionRule {
    static let code = RefusalCode.incidentIsResolvedAbove
    static let basis = Basis.national("三(二)")
    static let kinds: Set<ActKind> = [.incidentResolution]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .trouble(.incidentResolution(let resolution)) = submission.act,
            let incident = submission.history.effective(resolution.incident)
        else { return }
        for person in submission.statement.people where incident.people.contains(person) {
            throw refusal(.person(person))
        }
        let heads = submission.signers(in: [.head])
        guard
            !submission.statement.parties(in: [.inspector]).isEmpty
                || heads.contains(where: { submission.history.isAbove($0, all: incident) })
        else { throw refusal(.statement(resolution.incident)) }
    }
}
