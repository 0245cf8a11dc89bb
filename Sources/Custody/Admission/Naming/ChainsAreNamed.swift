/// An act of custody says for each container which statement it follows.
///
/// Only packing and a transcribed slip begin a chain. Besides its own containers an act may cite
/// the box in which they ride; other acts cite only containers that they look at.
struct ChainsAreNamed: AdmissionRule {
    static let code = RefusalCode.chainsAreNamed
    static let basis = Basis.chain

    func check(_ submission: Submission) throws(Refusal) {
        let statement = submission.statement
        let linked = statement.chains.map(\.container)
        if let twice = linked.repeated ?? statement.acting.repeated {
            throw refusal(.container(twice))
        }
        guard statement.act.kind.advancesChain else { return }
        for container in statement.acting where statement.link(container) == nil {
            throw refusal(.container(container))
        }
        if linked.isEmpty { throw refusal(.act(statement.act.kind)) }
        guard ![.pack, .transcribed].contains(statement.act.kind) else { return }
        for link in statement.chains where link.follows == nil {
            throw refusal(.container(link.container))
        }
    }
}
