/// Which troubles may have caused which others; it puts each under exactly one that nothing
/// explains.
struct CauseGraph {
    /// A trouble that may have caused another, and by what the two hang together.
    struct Cause {
        let index: Int
        let tie: Tie
    }

    /// Under which root a trouble stands, and by what it is tied; a root stands under itself.
    struct Place {
        let root: Int
        let tie: Tie?
    }

    private let causes: [[Cause]]
    private var found: [Int: Place] = [:]

    /// - Parameter causes: for each trouble all that may have caused it, the earliest first.
    init(_ causes: [[Cause]]) { self.causes = causes }

    /// Every trouble's place.
    ///
    /// What nothing explains is a root. Where troubles explain each other and nothing else
    /// explains any of them, the earliest is.
    consuming func places() -> [Place] {
        for index in causes.indices where causes[index].isEmpty { begin(at: index) }
        grow()
        while let open = causes.indices.first(where: { found[$0] == nil }) {
            begin(at: source(of: open).min() ?? open)
            grow()
        }
        return causes.indices.map { found[$0] ?? Place(root: $0, tie: nil) }
    }

    private mutating func begin(at root: Int) { found[root] = Place(root: root, tie: nil) }

    /// Takes in what the found explain, by the strongest tie first.
    private mutating func grow() {
        var open = causes.indices.filter { found[$0] == nil }
        while let next = strongest(of: open) {
            found[next.index] = next.place
            open.removeAll { $0 == next.index }
        }
    }

    private func strongest(of open: [Int]) -> (index: Int, place: Place)? {
        for tie in Tie.allCases {
            for index in open {
                for cause in causes[index] where cause.tie == tie {
                    guard let place = found[cause.index] else { continue }
                    return (index, Place(root: place.root, tie: tie))
                }
            }
        }
        return nil
    }

    /// Of what is still open: those behind a trouble that explain each other, and that nothing
    /// besides them explains.
    private func source(of open: Int) -> Set<Int> {
        var behind = ancestors(of: open)
        while let further = behind.first(where: { !ancestors(of: $0).isSuperset(of: behind) }) {
            behind = ancestors(of: further)
        }
        return behind
    }

    private func ancestors(of index: Int) -> Set<Int> {
        var known: Set<Int> = []
        var next = causes[index].map(\.index)
        while let cause = next.popLast() {
            if known.insert(cause).inserted { next += causes[cause].map(\.index) }
        }
        return known
    }
}
