/// Whoever signs is enrolled with the key that he signs with.
///
/// A fact signed under a revoked key is recorded as contested; an authority is not given with it.
struct SignersAreEnrolled: AdmissionRule, AskedOnce {
    static let code = RefusalCode.signersAreEnrolled
    static let basis = Basis.signature

    func check(_ submission: Submission) throws(Refusal) {
        for party in submission.statement.parties where party.spki == nil {
            guard let row = submission.history.row(KeyRow.self, party.key),
                row.person == party.person
            else { throw refusal(.key(party.key), .person(party.person)) }
            guard row.revokedBy == nil || !submission.act.kind.givesAuthority else {
                throw refusal(.key(party.key), .person(party.person))
            }
        }
    }
}

extension ActKind {
    /// Whether it lets others do something: the permits, and how the offices appoint.
    var givesAuthority: Bool { isPermit || Self.appointing.contains(self) }

    private static let appointing: Set<ActKind> = [
        .plan, .supplement, .enrol, .revoke, .place, .designate, .delegate, .sealStock,
    ]
}
