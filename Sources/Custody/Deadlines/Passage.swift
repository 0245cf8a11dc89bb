/// How a container reached the region from a site: proven arrival, then acceptance (trap 2).
struct Passage {
    /// The courier stood at the door.
    private(set) var arrivals: [Fact] = []
    /// The region answered for it, taking it in or not: so it was there.
    private(set) var answers: [Fact] = []
    /// It was taken into the region's place.
    private(set) var acceptances: [Fact] = []

    init(_ container: ContainerID, of record: SittingRecord) {
        let nesting = Nesting(record.history)
        for ride in nesting.links(of: container, [.release, .posted, .transcribed]) {
            guard let statement = record.history.statement(ride.link.content) else { continue }
            switch statement.act {
            case .journey(.release(let release)) where record.leadsHome(release.leg, release.to):
                answered(ride, record)
            case .journey(.posted(let posting)) where record.leadsHome(posting.leg, posting.to):
                answered(ride, record)
            case .journey(.transcribed(let slip)) where slip.to == record.region:
                let fact = record.evidence.fact(ride.link.content) { $0.told(slip.happened) }
                answers += [fact].compactMap(\.self)
                acceptances += [fact].compactMap(\.self)
            case .office, .journey, .vault, .exam, .closing, .trouble: continue
            }
        }
    }

    /// What proves that it was at the region.
    var proofs: [Fact] { arrivals + answers }

    private mutating func answered(_ ride: Nesting.Ride, _ record: SittingRecord) {
        var arrived: [Fact] = []
        var isMissing = false
        for act in record.history.rows(ActRow.self, ride.link.content) {
            guard let fact = record.evidence.fact(act.content) else { continue }
            switch record.history.statement(act.content)?.act {
            case .journey(.arrived(let arrival))? where arrival.at == record.region:
                arrived.append(fact)
            case .journey(.accept(let acceptance))?
            where acceptance.unit == record.region && acceptance.hands == .unit:
                guard let line = acceptance.lines.first(where: { $0.container == ride.outer }),
                    !record.history.isVoid(act.content, on: ride.outer)
                else { continue }
                guard line.condition != .missing else {
                    isMissing = true
                    continue
                }
                answers.append(fact)
                if line.verdict != .refused { acceptances.append(fact) }
            case .some, nil: continue
            }
        }
        if !isMissing { arrivals += arrived }
    }
}

extension SittingRecord {
    /// Whether a leg brings goods from the site to its region; a leg that the plan does not know is
    /// judged by where it leads.
    func leadsHome(_ leg: LegID, _ to: UnitID) -> Bool {
        guard to == region else { return false }
        guard let leg = plan.legs.first(where: { $0.id == leg }) else { return true }
        return leg.to == .region && (leg.from == .site || leg.from == .testCentre)
    }
}
