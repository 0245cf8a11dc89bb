/// What a statement follows and names, and which of that has not arrived or taken effect.
struct Predecessors {
    private let submission: Submission

    init(_ submission: Submission) { self.submission = submission }

    /// Chain predecessors that are not effective links of that container yet.
    var missingLinks: [ChainLink] {
        submission.statement.chains.filter { link in
            guard let follows = link.follows else { return false }
            return !Chain(link.container, submission.history).contains(follows)
        }
    }

    /// Named statements that are not here or wait themselves.
    private var missingNames: [ContentID] {
        submission.act.named
            .filter { submission.history.effective($0.content) == nil && !isRefused($0) }
            .map(\.content)
    }

    /// A permit that the desk has refused never comes; what was done all the same has happened, and
    /// stands there as done without one (DESIGN §4).
    private func isRefused(_ named: NamedStatement) -> Bool {
        guard named.kinds.isSubset(of: Permits.all),
            submission.history.statement(named.content) == nil,
            let refused = submission.history.row(RefusalRow.self, named.content)
        else { return false }
        return named.kinds.contains(refused.kind)
    }

    /// Whether it waits as a whole; a missing link holds back only its container, but a cited one
    /// holds back all that rides on it.
    var namesMissing: Bool {
        !missingNames.isEmpty || missingLinks.contains { submission.statement.cites($0) }
    }

    var missing: [ContentID] {
        var seen: Set<ContentID> = []
        return (missingLinks.compactMap(\.follows) + missingNames)
            .filter { seen.insert($0).inserted }
    }
}
