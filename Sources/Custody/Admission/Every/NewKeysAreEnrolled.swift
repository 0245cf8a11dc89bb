/// A key enters only with a genesis registrar or with the person being enrolled, and only once.
struct NewKeysAreEnrolled: AdmissionRule, AskedOnce {
    static let code = RefusalCode.newKeysAreEnrolled
    static let basis = Basis.enrolment

    func check(_ submission: Submission) throws(Refusal) {
        for party in submission.statement.parties where party.spki != nil {
            guard submission.act.introduced(party.person) != nil else {
                throw refusal(.person(party.person))
            }
            // A key that is known would lose its person or its revocation.
            guard submission.history.row(KeyRow.self, party.key) == nil else {
                throw refusal(.key(party.key))
            }
        }
    }
}

extension Act {
    /// The person as this very statement introduces him; nil when it does not.
    func introduced(_ id: PersonID) -> Person? {
        switch self {
        case .office(.genesis(let genesis)): genesis.registrars.first { $0.id == id }
        case .office(.enrol(let enrolment)): enrolment.person.id == id ? enrolment.person : nil
        case .office, .journey, .vault, .exam, .closing, .trouble: nil
        }
    }
}
