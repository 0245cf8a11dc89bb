/// In what a container lies, and on which journeys it rode (DESIGN §3.6).
struct Nesting {
    private let history: any History

    init(_ history: any History) { self.history = history }

    /// A container that carries another, and which of its direct contents leads to that.
    struct Carrier: Hashable {
        let outer: ContainerID
        /// Nil for the container itself.
        let through: ContainerID?
    }

    /// The container, and all in which it was ever packed.
    func carriers(of container: ContainerID) -> [Carrier] {
        var found = [Carrier(outer: container, through: nil)]
        var known: Set<ContainerID> = [container]
        var next = 0
        while next < found.count {
            let inner = found[next].outer
            next += 1
            for parent in history.rows(ParentRow.self, inner.text)
            where known.insert(parent.container).inserted {
                found.append(Carrier(outer: parent.container, through: inner))
            }
        }
        return found
    }

    /// Whether a carrier bore its content at one of the statements on its own chain; where the
    /// chain has a gap, its packing is believed.
    func rides(_ carrier: Carrier, at content: ContentID) -> Bool {
        guard let through = carrier.through,
            let row = Chain(carrier.outer, history).state(after: content)
        else { return true }
        return row.children.contains(through)
    }

    /// The statements of these kinds on the chains on which a container rode.
    func links(of container: ContainerID, _ kinds: Set<ActKind>) -> [Ride] {
        carriers(of: container).flatMap { carrier in
            history.rows(LinkRow.self, carrier.outer.text)
                .filter { kinds.contains($0.kind) && $0.state != .void }
                .filter { rides(carrier, at: $0.content) }
                .map { Ride(link: $0, outer: carrier.outer) }
        }
    }

    /// A statement on the chain of a container or of what carries it.
    struct Ride: Hashable {
        let link: LinkRow
        let outer: ContainerID
    }
}
