extension Statement {
    /// The containers whose chains it advances; a withdrawal's are those that its links name.
    package var acting: [ContainerID] {
        guard act.kind.advancesChain else { return [] }
        guard case .journey(.withdraw) = act else { return act.containers }
        return chains.map(\.container)
    }

    /// Whether a link only cites: the outermost container in which the acting ones ride.
    func cites(_ link: ChainLink) -> Bool {
        act.kind.advancesChain && !acting.contains(link.container)
    }
}

extension Act {
    /// The containers that its first half of a handover lets go of.
    package var released: [ContainerID] {
        switch self {
        case .journey(.release(let release)): release.lines.map(\.container)
        case .journey(.posted(let posting)): posting.lines.map(\.container)
        case .closing(.centreHandover(let handover)): handover.lines.map(\.container)
        case .office, .journey, .vault, .exam, .closing, .trouble: []
        }
    }

    /// To whom it lets them go.
    package var addressee: UnitID? {
        switch self {
        case .journey(.release(let release)): release.to
        case .journey(.posted(let posting)): posting.to
        case .closing(.centreHandover(let handover)): handover.to
        case .office, .journey, .vault, .exam, .closing, .trouble: nil
        }
    }
}
