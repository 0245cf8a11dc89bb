/// Only who answers for a container can act on it: after what the statement follows, one of its
/// signers is the custodian or of the custodian's unit.
///
/// Goods that were let go change crews by those to whom they were given for the road, too. Who
/// opened, destroyed or typed in a slip is not asked: that happened, whoever it was.
struct SignerIsCustodian: ContainerRule {
    static let code = RefusalCode.signerIsCustodian
    static let basis = Basis.chain

    static let kinds: Set<ActKind> = [
        .pack, .seal, .release, .posted, .crewChange, .roomIssue, .centreHandover,
    ]

    func check(_ submission: Submission) throws(Refusal) {
        guard Self.kinds.contains(submission.act.kind) else { return }
        try checkEach(submission)
    }

    func check(_ container: ContainerID, _ submission: Submission) throws(Refusal) {
        // Without a row it begins here, or waits for what it follows.
        guard Self.kinds.contains(submission.act.kind), let row = submission.before(container)
        else { return }
        guard
            submission.isSide(row.custodian) || submission.rides(row)
                || submission.isOnItsCrew(container)
        else { throw refusal(.container(container)) }
    }
}
