/// Which containers hold goods that the plan puts under two-person watch, and until which day.
struct Guarding {
    private let history: any History
    private let items: [ItemKind: ItemRow]

    init(_ history: any History, _ items: [ItemRow]) {
        self.history = history
        self.items = Dictionary(items.map { ($0.kind, $0) }) { $1 }
    }

    /// A container whose own contents are to be watched; through the second before `through`.
    struct Leaf: Hashable {
        let container: ContainerID
        let through: Instant?
    }

    /// The guarded containers in one, as it was packed when a statement of its chain was made.
    func leaves(of container: ContainerID, after content: ContentID?) -> [Leaf] {
        let then = content.flatMap { Chain(container, history).state(after: $0) }
        var found: [Leaf] = []
        visit(container, then ?? history.container(container)) {
            found.append($0)
            return true
        }
        return found
    }

    /// Until when a container is to be watched as it is packed now; nil when it never is.
    ///
    /// Where anything in it is watched without an end, the rest is not looked at.
    func through(_ container: ContainerID) -> Instant?? {
        var latest: Instant??
        visit(container, history.container(container)) { leaf in
            guard let end = leaf.through else {
                latest = .some(nil)
                return false
            }
            latest = latest.map { known in known.map { max($0, end) } } ?? end
            return true
        }
        return latest
    }

    /// Whether a container is to be watched until an instant at least, as it is packed now.
    func watches(_ container: ContainerID, to end: Instant) -> Bool {
        guard let last = through(container) else { return false }
        return last.map { end <= $0 } ?? true
    }

    /// Calls `body` with each guarded container in one until it has seen enough.
    private func visit(
        _ container: ContainerID, _ row: ContainerRow?, _ body: (Leaf) -> Bool
    ) {
        var known: Set<ContainerID> = []
        // However deep somebody says that boxes stand in boxes, no stack grows with it.
        var waiting = [container]
        while let next = waiting.popLast() {
            guard known.insert(next).inserted else { continue }
            let found = next == container ? row : history.container(next)
            let (children, kinds) = (found?.children ?? [], found?.kinds ?? [])
            if children.isEmpty || !kinds.isEmpty, let through = duty(kinds) {
                guard body(Leaf(container: next, through: through.end)) else { return }
            }
            waiting += children.reversed()
        }
    }

    /// Until when kinds are watched; nil when none has to be.
    ///
    /// Nobody knows what an unknown one is, so it is watched.
    private func duty(_ kinds: [ItemKind]) -> Duty? {
        guard !kinds.isEmpty else { return Duty(end: nil) }
        var end: Instant?
        var isGuarded = false
        for kind in kinds {
            guard let row = items[kind] else { return Duty(end: nil) }
            guard row.guarded else { continue }
            guard let day = row.guardedThrough else { return Duty(end: nil) }
            isGuarded = true
            end = end.map { max($0, day.end) } ?? day.end
        }
        return isGuarded ? Duty(end: end) : nil
    }

    private struct Duty { let end: Instant? }
}
