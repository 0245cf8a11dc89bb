/// Which containers hold goods that the plan puts under two-person watch, and until which day.
struct Guarding {
    private let history: any History
    private let items: [ItemKind: ItemRow]

    init(_ history: any History, _ plan: Plan) {
        self.history = history
        items = Dictionary(plan.items.map { ($0.kind, $0) }) { $1 }
    }

    /// A container whose own contents are to be watched; through the second before `through`.
    struct Leaf: Hashable {
        let container: ContainerID
        let through: Instant?
    }

    /// The guarded containers in one, as it was packed when a statement of its chain was made.
    func leaves(of container: ContainerID, after content: ContentID?) -> [Leaf] {
        let then = content.flatMap { Chain(container, history).state(after: $0) }
        var known: Set<ContainerID> = []
        return leaves(container, then ?? history.container(container), &known)
    }

    private func leaves(
        _ container: ContainerID, _ row: ContainerRow?, _ known: inout Set<ContainerID>
    ) -> [Leaf] {
        guard known.insert(container).inserted else { return [] }
        var found: [Leaf] = []
        let children = row?.children ?? []
        let kinds = row?.kinds ?? []
        if children.isEmpty || !kinds.isEmpty, let through = duty(kinds) {
            found.append(Leaf(container: container, through: through.end))
        }
        for child in children { found += leaves(child, history.container(child), &known) }
        return found
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
