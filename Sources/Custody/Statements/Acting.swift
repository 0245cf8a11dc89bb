extension Statement {
    /// The containers whose chains it advances.
    package var acting: [ContainerID] { act.kind.advancesChain ? act.containers : [] }

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
