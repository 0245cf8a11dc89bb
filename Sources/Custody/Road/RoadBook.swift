/// The goods that somebody has to fetch, take over, bring and be answered for.
package struct RoadBook {
    package let steps: [RoadStep]
    package let past: [PastHandover]

    /// - Parameters:
    ///   - person: whose way it is.
    ///   - rows: the containers among which his are looked for.
    ///   - orders: the movement orders among which his are looked for.
    ///   - evidence: the registers, and the instant of asking.
    package init(
        of person: Person, rows: [ContainerRow], orders: [OrderRow], _ evidence: Evidence
    ) {
        let search = RoadSearch(person: person, evidence: evidence)
        let steps = search.waiting(rows) + search.carried(rows) + search.ordered(orders)
        self.steps = steps.sorted {
            ($0.urgency, $0.kind.rank, $0.statement) < ($1.urgency, $1.kind.rank, $1.statement)
        }
        past = search.past
    }
}

extension RoadStep.Kind {
    /// Of what is equally urgent, what lies before him comes first.
    var rank: Int {
        switch self {
        case .takeOver: 0
        case .deliver: 1
        case .giveOut: 2
        case .fetch: 3
        case .answer: 4
        }
    }
}

extension History {
    /// The departure under which goods came into the hands that a statement put them into.
    package func departure(
        behind content: ContentID, of container: ContainerID
    ) -> ContentID? {
        half(behind: content, of: container).map { half in
            guard case .journey(.accept(let acceptance)) = half.act else { return half.content }
            return acceptance.release
        }
    }

    /// The movement order of that content id.
    package func order(_ content: ContentID) -> MovementOrder? {
        guard case .office(.movement(let order))? = effective(content)?.act else { return nil }
        return order
    }
}
