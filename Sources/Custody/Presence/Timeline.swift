/// One container's comings and goings at one unit, noted in any order.
struct Timeline {
    /// In the order in which they count within one second.
    enum Mark: Hashable {
        case accepted
        case takenOut
        case stored(PlaceID)
        case left(ContentID)
        /// The release that it left by was withdrawn or refused.
        case back(ContentID)

        fileprivate var order: Int {
            switch self {
            case .accepted: 0
            case .takenOut: 1
            case .stored: 2
            case .left: 3
            case .back: 4
            }
        }
    }

    /// In one vault without a break; the vault is nil as long as it is stored nowhere.
    struct Stretch: Hashable {
        let from: Instant
        var to: Instant?
        var vault: PlaceID?
    }

    private var marks: Set<Noted> = []

    private struct Noted: Hashable {
        let at: Instant
        let mark: Mark
    }

    mutating func note(_ mark: Mark, _ at: Instant) { marks.insert(Noted(at: at, mark: mark)) }

    /// Where it was, cut off where the duty ends.
    func stretches(through end: Instant?) -> [Stretch] {
        var done: [Stretch] = []
        var now: Stretch?
        var gone: ContentID?
        for noted in marks.sorted(by: { ($0.at, $0.mark.order) < ($1.at, $1.mark.order) }) {
            switch noted.mark {
            case .accepted: now = now ?? Stretch(from: noted.at)
            case .stored(let vault):
                if let here = now, here.vault != nil, here.vault != vault {
                    done.append(here.closed(noted.at))
                    now = nil
                }
                now = now ?? Stretch(from: noted.at)
                now?.vault = vault
            case .takenOut:
                if let here = now { done.append(here.closed(noted.at)) }
                now = nil
            case .left(let content):
                if let here = now {
                    done.append(here.closed(noted.at))
                    gone = content
                }
                now = nil
            case .back(let content):
                if now == nil, gone == content { now = Stretch(from: noted.at) }
            }
        }
        if let now { done.append(now) }
        return done.compactMap { $0.cut(end) }
    }
}

extension Timeline.Stretch {
    fileprivate func closed(_ at: Instant) -> Self {
        var stretch = self
        stretch.to = at
        return stretch
    }

    fileprivate func cut(_ end: Instant?) -> Self? {
        guard let end else { return self }
        guard from < end else { return nil }
        return closed(to.map { min($0, end) } ?? end)
    }
}
