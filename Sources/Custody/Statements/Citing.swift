extension Act {
    /// The containers whose chains its statement names: those that it advances, and those whose
    /// seals it reads, for a reading is judged by what the reader says he looked at.
    package var citing: [ContainerID] {
        kind.advancesChain || kind == .sealCheck || kind == .shiftHandover ? containers : []
    }
}

extension History {
    /// The boxes in which a room's packets lie, as whoever issues them cites them.
    package func citations(of act: Act) -> [ChainLink] {
        guard act.kind == .roomIssue else { return [] }
        var seen = Set(act.citing)
        return act.containers.flatMap { boxes(carrying: $0) }
            .filter { seen.insert($0.container).inserted }
            .map { ChainLink(container: $0.container, follows: $0.heads.first) }
    }
}
