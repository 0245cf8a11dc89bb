/// A party signs in a role that he is enrolled for, or is being enrolled for here.
struct RolesAreEnrolled: AdmissionRule, AskedOnce {
    static let code = RefusalCode.rolesAreEnrolled
    static let basis = Basis.signature

    func check(_ submission: Submission) throws(Refusal) {
        for party in submission.statement.parties {
            let person = submission.act.introduced(party.person) ?? submission.enrolled(party)
            guard let person, person.roles.contains(party.role) else {
                throw refusal(.person(party.person), .role(party.role))
            }
        }
    }
}
