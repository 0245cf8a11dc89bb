/// Only who answers for a container can act on it: after what the statement follows, one of its
/// signers is the custodian or of the custodian's unit.
///
/// Who opened, destroyed or typed in a slip is not asked: that happened, whoever it was.
struct SignerIsCustodian: AdmissionRule {
    static let code = RefusalCode.signerIsCustodian
    static let basis = Basis.record("DESIGN §3.6")

    static let kinds: Set<ActKind> = [
        .pack, .seal, .release, .posted, .crewChange, .roomIssue, .centreHandover,
    ]

    func check(_ submission: Submission) throws(Refusal) {
        let statement = submission.statement
        guard Self.kinds.contains(statement.act.kind) else { return }
        for container in statement.acting {
            // Without a row it begins here, or waits for what it follows.
            guard let row = submission.before(container) else { continue }
            guard submission.isSide(row.custodian) || submission.rides(row) else {
                throw refusal(.container(container))
            }
        }
    }
}
