/// A crew gives away only what it has: where by what the statement follows other people have the
/// goods on the road, whoever says that he hands them on is one of those.
///
/// What lay in a unit's place, or was let go to nobody by name, is not asked about: if it is gone,
/// that happened.
struct OutgoingCrewHoldsTheGoods: ContainerRule {
    static let code = RefusalCode.outgoingCrewHoldsTheGoods
    static let basis = Basis.chain
    static let kinds: Set<ActKind> = [.crewChange]

    func check(_ submission: Submission) throws(Refusal) {
        guard Self.kinds.contains(submission.act.kind) else { return }
        try checkEach(submission)
    }

    func check(_ container: ContainerID, _ submission: Submission) throws(Refusal) {
        guard case .journey(.crewChange(let change)) = submission.act,
            case .crew(let people)? = submission.holding(container)
        else { return }
        for person in change.outgoing where !people.contains(person) {
            throw refusal(.container(container), .person(person))
        }
        if change.outgoing.isEmpty { throw refusal(.container(container)) }
    }
}
