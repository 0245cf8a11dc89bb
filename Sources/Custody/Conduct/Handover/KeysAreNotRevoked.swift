/// No one signs with a key that this place of the ledger no longer counts; a late upload does,
/// and is contested.
///
/// Revocation counts from its place in the ledger, so it is asked at the statement's own arrival
/// and not again when what the statement waited for has come.
struct KeysAreNotRevoked: ConductRule, AskedOnce {
    static let code = DeviationCode.keysAreNotRevoked
    static let basis = Basis.revocation

    func findings(_ submission: Submission) -> [Deviation] {
        submission.statement.parties
            .filter { submission.history.row(KeyRow.self, $0.key)?.revokedBy != nil }
            .map { deviation(.key($0.key), .person($0.person)) }
    }
}
