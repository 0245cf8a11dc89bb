/// What a custody or opening act does to the chains of its containers.
struct ChainEffects {
    private let submission: Submission
    private let missing: Set<ContainerID>
    private let contradictions: [ContainerID: Refusal]

    init(_ submission: Submission) {
        self.submission = submission
        // Of one container alone the whole statement was refused.
        contradictions =
            submission.statement.acting.count > 1 ? submission.contradictions : [:]
        missing = Set(Predecessors(submission).missingLinks.map(\.container))
    }

    /// The links, rows and forks that it causes; with `waits` only its waiting links.
    func events(waits: Bool) -> [Event] {
        guard submission.act.kind.advancesChain else { return [] }
        return submission.statement.acting.flatMap { container -> [Event] in
            guard let link = submission.statement.link(container) else { return [] }
            let row = LinkRow(
                container: container, content: submission.content, follows: link.follows,
                kind: submission.act.kind, state: state(of: container, waits: waits),
                at: submission.at)
            let told =
                [Event.link(row)]
                + (row.kind == .packetOpening ? submission.opened(container) : [])
            switch row.state {
            case .pending: return told
            case .effective: return told + advanced(row)
            case .void: return told + contradicted(container)
            }
        }
    }

    private func state(of container: ContainerID, waits: Bool) -> LinkState {
        if contradictions[container] != nil { return .void }
        return waits || missing.contains(container) ? .pending : .effective
    }

    private func contradicted(_ container: ContainerID) -> [Event] {
        contradictions[container].map {
            Record.deviations(submission, [Deviation(.claimHolds, $0.subjects)])
        } ?? []
    }

    private func advanced(_ link: LinkRow) -> [Event] {
        let history = submission.history
        let container = link.container
        if let row = simpleNext(link) { return [.container(row)] }
        let chain = Chain(container, history, adding: link)
        let folded = chain.folded(new: (submission.statement, submission.content))
        let branches = chain.successors(of: link.follows)
        return (folded.row.map { [.container($0)] } ?? [])
            + (branches.count > 1 ? forked(Fork(link.follows, branches), container) : [])
    }

    /// The next row where the statement follows the one head, or begins the chain.
    private func simpleNext(_ link: LinkRow) -> ContainerRow? {
        let row = submission.history.container(link.container)
        if let row {
            guard !row.contested, let follows = link.follows, row.heads == [follows] else {
                return nil
            }
        } else if link.follows != nil || !noneBegan(link) {
            return nil
        }
        return after(
            submission.statement, content: submission.content, container: link.container, row: row)
    }

    private func noneBegan(_ link: LinkRow) -> Bool {
        Chain(link.container, submission.history).contents.allSatisfy { $0 == link.content }
    }

    /// A deviation at the place of the fork, or at each beginning, which names whoever signed its
    /// branches; the branches alone decide it, so that it is the same in any order.
    private func forked(_ fork: Fork, _ container: ContainerID) -> [Event] {
        let branches = fork.branches.map(\.content)
        let people = Set(branches.flatMap { statement($0)?.people ?? [] }).sorted()
        let at = fork.branches.map(\.at).min() ?? submission.at
        return (fork.after.map { [$0] } ?? branches).map { place in
            .deviation(
                DeviationRow(
                    deviation: Deviation(.custodyIsUnforked, [.container(container)]),
                    content: place, at: at, people: people))
        }
    }

    private func statement(_ content: ContentID) -> Statement? {
        content == submission.content
            ? submission.statement : submission.history.statement(content)
    }
}
