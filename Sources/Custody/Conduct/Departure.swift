/// The first half of a handover, whichever statement made it: a release, a posting or what the
/// centre collects.
struct Departure {
    let consignment: ConsignmentID
    let leg: LegID
    let lines: [ReleaseLine]
    let to: UnitID
    let addressees: [PersonID]
    let order: ContentID?
    let vehicle: String?
    let kind: ActKind

    /// Nil when the act lets nothing go.
    init?(_ act: Act) {
        kind = act.kind
        if case .journey(.release(let release)) = act {
            (consignment, leg, lines) = (release.consignment, release.leg, release.lines)
            (to, addressees) = (release.to, release.addressees)
            (order, vehicle) = (release.order, release.vehicle)
        } else if case .journey(.posted(let posting)) = act {
            (consignment, leg, lines) = (posting.consignment, posting.leg, posting.lines)
            (to, addressees, order, vehicle) = (posting.to, [], nil, nil)
        } else if case .closing(.centreHandover(let handover)) = act {
            (consignment, leg, lines) = (handover.consignment, handover.leg, handover.lines)
            (to, addressees) = (handover.to, [])
            (order, vehicle) = (handover.order, handover.vehicle)
        } else {
            return nil
        }
    }

    func line(_ container: ContainerID) -> ReleaseLine? {
        lines.first { $0.container == container }
    }
}

extension Submission {
    /// What the statement itself lets go.
    var departure: Departure? { Departure(act) }

    var acceptance: Acceptance? {
        guard case .journey(.accept(let acceptance)) = act else { return nil }
        return acceptance
    }

    /// What an acceptance answers.
    var answered: Departure? { departure(named: acceptance?.release) }

    func departure(named content: ContentID?) -> Departure? {
        named(content).flatMap { Departure($0.act) }
    }

    /// The leg as the signers' plans have it, else the receiver's.
    func leg(of departure: Departure) -> Leg? {
        plans(of: departure).lazy.flatMap(\.legs).first { $0.id == departure.leg }
    }

    /// The plans in which a departure's leg may stand.
    func plans(of departure: Departure) -> [Plan] {
        (statement.parties.compactMap { enrolled($0)?.unit } + [departure.to])
            .compactMap { history.plan(for: $0) }
    }

    /// The custodians that the lines are known to have before it.
    func custodians(of departure: Departure) -> [Custodian] {
        departure.lines.compactMap { state(of: $0.container)?.custodian }
    }

    /// The people who take goods on the road with this statement, and under which departure;
    /// whoever only looks on is none of them.
    var crew: (departure: Departure, parties: [Party])? {
        if let acceptance, acceptance.hands == .crew, let answered {
            return (answered, statement.parties.filter { !$0.role.looksOn })
        }
        guard case .journey(.crewChange(let change)) = act,
            let departure = change.containers.lazy.compactMap({ self.journey(of: $0) }).first
        else { return nil }
        return (departure, statement.parties.filter { change.incoming.contains($0.person) })
    }

    /// The departure under which a container is on its way with a crew; nil where it is on none.
    ///
    /// What a unit has taken in, or the post has, is on none; by what it follows alone, so that it
    /// reads the same whenever the rest arrives.
    private func journey(of container: ContainerID) -> Departure? {
        guard let follows = statement.link(container)?.follows,
            let half = history.half(behind: follows, of: container)
        else { return nil }
        guard case .journey(.accept(let acceptance)) = half.act else {
            return half.act.kind == .posted ? nil : Departure(half.act)
        }
        return acceptance.hands == .crew ? departure(named: acceptance.release) : nil
    }
}

extension Role {
    /// Whether it is someone who sees an act and has no part in it.
    var looksOn: Bool {
        switch self {
        case .witness, .inspector: true
        case .registrar, .officer, .head, .courier, .patrol, .custodian, .receiver,
            .invigilator, .administrator:
            false
        }
    }
}

extension Custodian {
    var isUnit: Bool {
        switch self {
        case .unit: true
        case .crew: false
        }
    }
}
