/// A container that must be watched was in a unit's place, from its first second to the first
/// after it; nil while it is there.
package struct Stay: Hashable, Sendable {
    package let container: ContainerID
    package let from: Instant
    package let to: Instant?

    package init(container: ContainerID, from: Instant, to: Instant? = nil) {
        self.container = container
        self.from = from
        self.to = to
    }

    /// As it looks at an instant: one that ends later lasts, one that begins later is none yet.
    func seen(at now: Instant) -> Self? {
        guard from <= now else { return nil }
        return Self(container: container, from: from, to: to.flatMap { $0 <= now ? $0 : nil })
    }
}

extension Stay {
    /// The part of it in which a plan held; nil where there is none.
    func cut(from begin: Instant?, to end: Instant?) -> Self? {
        let first = begin.map { max(from, $0) } ?? from
        let last = end.map { end in to.map { min($0, end) } ?? end } ?? to
        if begin != nil || end != nil, let last, last <= first { return nil }
        return Self(container: container, from: first, to: last)
    }

    /// Stays by one plan and by the next, where goods that both have watched stay once.
    static func joined(_ stays: [Self], _ next: [Self], at hour: Instant) -> [Self] {
        var next = Dictionary(grouping: next) { $0.from == hour ? $0.container : nil }
        let joined = stays.map { stay -> Self in
            guard stay.to == hour, let more = next[stay.container]?.popLast() else { return stay }
            return Self(container: stay.container, from: stay.from, to: more.to)
        }
        return joined + next.values.flatMap(\.self)
    }
}
