/// Whose claim is true is said by a head of the tier above and a witness, neither of whom signed a
/// branch, after the seals were read.
struct ContestIsSettledIndependently: AdmissionRule {
    static let code = RefusalCode.contestIsSettledIndependently
    static let basis = Basis.chain
    static let kinds: Set<ActKind> = [.contestResolution]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .trouble(.contestResolution(let resolution)) = submission.act else { return }
        let history = submission.history
        let chain = Chain(resolution.container, history)
        guard let fork = chain.folded().fork, chain.settles(fork, upholding: resolution.upheld)
        else { throw refusal(.container(resolution.container), .statement(resolution.upheld)) }
        let looked = history.effective(resolution.sealCheck)?.act.containers ?? []
        guard looked.contains(resolution.container) else {
            throw refusal(.statement(resolution.sealCheck))
        }
        let branches = chain.branches(of: fork).compactMap { history.statement($0) }
        for person in submission.statement.people
        where branches.contains(where: { $0.people.contains(person) }) {
            throw refusal(.person(person))
        }
        let heads = submission.signers(in: [.head])
        guard
            heads.contains(where: { head in
                branches.allSatisfy { history.isAbove(head, all: $0) }
            })
        else { throw refusal(.container(resolution.container)) }
    }
}

extension Chain {
    /// Whether a statement lies on one branch of a fork, so that upholding it decides.
    fileprivate func settles(_ fork: Fork, upholding content: ContentID) -> Bool {
        fork.branches.contains { leads(from: $0, to: [content]) }
    }

    /// Every statement on the branches of a fork.
    fileprivate func branches(of fork: Fork) -> [ContentID] {
        var (waiting, found) = (fork.branches, [ContentID]())
        while let link = waiting.popLast() {
            found.append(link.content)
            waiting += successors(of: link.content)
        }
        return found
    }
}
