/// A key is revoked by a registrar of its person's unit or of one above it.
struct RevocationIsFromItsOffice: AdmissionRule {
    static let code = RefusalCode.revocationIsFromItsOffice
    static let basis = Basis.revocation
    static let kinds: Set<ActKind> = [.revoke]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .office(.revoke(let revocation)) = submission.act else { return }
        let history = submission.history
        guard history.row(KeyRow.self, revocation.key)?.person == revocation.person,
            let person = history.person(revocation.person)
        else { throw refusal(.key(revocation.key), .person(revocation.person)) }
        guard
            submission.signers(in: [.registrar])
                .contains(where: { history.isAtOrAbove($0.unit, person.unit) })
        else { throw refusal(.unit(person.unit)) }
    }
}
