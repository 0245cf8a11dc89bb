/// What statements follow, name and hold, back to their beginnings, and how containers lie in each other.
struct Lineage {
    private let history: any History
    private let refused: (ContentID) -> Statement?

    init(_ history: any History, _ refused: @escaping (ContentID) -> Statement?) {
        self.history = history
        self.refused = refused
    }

    /// Every statement before those in which a trouble shows, whether it has arrived or not.
    func before(_ trouble: Trouble) -> Set<ContentID> {
        var found: Set<ContentID> = []
        var next = trouble.missing + trouble.statements.flatMap(named(by:))
        while let content = next.popLast() {
            guard found.insert(content).inserted else { continue }
            next += named(by: content)
        }
        return found
    }

    /// The containers, and all in which they were ever packed.
    func families(of containers: [ContainerID]) -> Set<ContainerID> {
        Set(containers.flatMap { Nesting(history).carriers(of: $0).map(\.outer) })
    }

    /// The containers that a trouble is about without standing on their chains.
    func loose(_ trouble: Trouble) -> Set<ContainerID> {
        guard !trouble.isDerived else { return Set(trouble.containers) }
        let linked = trouble.statements.flatMap { text($0)?.chains.map(\.container) ?? [] }
        return Set(trouble.containers).subtracting(linked)
    }

    private func named(by content: ContentID) -> [ContentID] {
        guard let statement = text(content) else { return [] }
        return statement.chains.compactMap(\.follows) + statement.act.named.map(\.content)
            + inside(statement.act)
    }

    /// The packings of what a packing packs.
    private func inside(_ act: Act) -> [ContentID] {
        guard case .journey(.pack(let packing)) = act else { return [] }
        return packing.contents.flatMap { content -> [ContentID] in
            guard case .container(let child) = content else { return [] }
            return history.rows(LinkRow.self, child.text).filter { $0.kind == .pack }
                .map(\.content)
        }
    }

    private func text(_ content: ContentID) -> Statement? {
        history.statement(content) ?? refused(content)
    }
}
