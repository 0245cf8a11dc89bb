/// A container's chain: its statements linked by what each follows (DESIGN §3.6).
///
/// The state is a fold over the effective links and the settlements, so it is the same in
/// whatever order they arrived.
package struct Chain {
    private let container: ContainerID
    private let history: any History
    private let links: [LinkRow]

    package init(_ container: ContainerID, _ history: any History, adding new: LinkRow? = nil) {
        self.container = container
        self.history = history
        let known = history.rows(LinkRow.self, container.text)
            .filter { $0.content != new?.content }
        links = (known + [new].compactMap(\.self)).filter { $0.state == .effective }
            .sorted { $0.content < $1.content }
    }

    private init(_ container: ContainerID, _ history: any History, links: [LinkRow]) {
        (self.container, self.history, self.links) = (container, history, links)
    }

    /// The chain as far as it could be known at the instant of reading; nil where that is all of it.
    init?(_ container: ContainerID, knownTo evidence: Evidence) {
        let whole = Chain(container, evidence.history)
        let known = whole.links.filter { evidence.isKnown($0.content, of: $0.at) }
        guard known.count < whole.links.count else { return nil }
        self.init(container, evidence.history, links: known)
    }

    package var contents: [ContentID] { links.map(\.content) }

    package func contains(_ content: ContentID) -> Bool { links.contains { $0.content == content } }

    /// The statements that follow one, or that begin the chain.
    package func successors(of content: ContentID?) -> [LinkRow] {
        links.filter { $0.follows == content }
    }

    /// The container as it was after one of its statements; nil when that is not on the chain.
    package func state(after content: ContentID) -> ContainerRow? {
        if let row = history.container(container), row.heads == [content], !row.contested {
            return row
        }
        var path: [ContentID] = []
        var next: ContentID? = content
        while let step = next {
            guard let link = links.first(where: { $0.content == step }), path.count < links.count
            else { return nil }
            path.append(step)
            next = link.follows
        }
        return path.reversed().reduce(nil) { row, content in
            history.statement(content).flatMap {
                Custody.after($0, content: content, container: container, row: row)
            }
        }
    }

    /// The row that all effective links and settlements amount to, and where they fork.
    ///
    /// - Parameters:
    ///   - new: a statement that history does not hold yet.
    ///   - more: branches upheld by a settlement that history does not hold yet.
    /// - Returns: the row, and the first fork that no settlement decides.
    package func folded(
        new: (statement: Statement, content: ContentID)? = nil, upholding more: [ContentID] = []
    ) -> Folded {
        let upheld = Set(history.rows(SettlementRow.self, container.text).map(\.upheld) + more)
        var row: ContainerRow?
        var at: ContentID?
        while true {
            let next = successors(of: at)
            guard let first = next.first else { return Folded(row: row, fork: nil) }
            let chosen = next.count == 1 ? first : next.first { leads(from: $0, to: upheld) }
            guard let chosen else {
                row?.contested = true
                row?.heads = leaves(of: next)
                return Folded(row: row ?? begun(next, new: new), fork: Fork(at, next))
            }
            let statement =
                new?.content == chosen.content ? new?.statement : history.statement(chosen.content)
            row = statement.flatMap {
                Custody.after($0, content: chosen.content, container: container, row: row)
            }
            at = chosen.content
        }
    }

    /// Two beginnings: the container exists, and nobody knows whose it is.
    private func begun(
        _ links: [LinkRow], new: (statement: Statement, content: ContentID)?
    ) -> ContainerRow? {
        let first = links.lazy.compactMap { link in
            (new?.content == link.content ? new?.statement : history.statement(link.content))
                .flatMap {
                    Custody.after($0, content: link.content, container: container, row: nil)
                }
        }.first
        guard var row = first else { return nil }
        row.contested = true
        row.heads = leaves(of: links)
        row.custodian = .crew([])
        return row
    }

    func leads(from link: LinkRow, to upheld: Set<ContentID>) -> Bool {
        var waiting = [link]
        while let link = waiting.popLast() {
            if upheld.contains(link.content) { return true }
            waiting += successors(of: link.content)
        }
        return false
    }

    private func leaves(of links: [LinkRow]) -> [ContentID] {
        var (waiting, ends) = (links, [ContentID]())
        while let link = waiting.popLast() {
            let next = successors(of: link.content)
            if next.isEmpty { ends.append(link.content) } else { waiting += next }
        }
        return ends.sorted()
    }
}

/// A chain's outcome: the container's row, and the open fork that contests it.
package struct Folded {
    package let row: ContainerRow?
    package let fork: Fork?
}

/// Where a chain has more than one successor.
package struct Fork {
    /// Nil when the chain begins more than once.
    package let after: ContentID?
    package let branches: [LinkRow]

    init(_ after: ContentID?, _ branches: [LinkRow]) {
        self.after = after
        self.branches = branches
    }
}
