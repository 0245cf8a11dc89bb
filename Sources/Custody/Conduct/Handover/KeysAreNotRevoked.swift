/// No one signs with a key that this place of the ledger no longer counts; a late upload does,
/// and is contested.
///
/// The only rule that the order of the ledger may decide, for so does revocation.
struct KeysAreNotRevoked: ConductRule {
    static let code = DeviationCode.keysAreNotRevoked
    static let basis = Basis.record("DESIGN §3.4")

    func findings(_ submission: Submission) -> [Deviation] {
        submission.statement.parties
            .filter { submission.history.row(KeyRow.self, $0.key.hex)?.revokedBy != nil }
            .map { deviation(.key($0.key), .person($0.person)) }
    }
}
