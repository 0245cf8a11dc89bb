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
            let slips = record.slips(ride.outer)
            // The slip has its row from the moment on in which it counts.
            if let slip = slips.first(where: { $0.isHalf(.slip, of: ride.link.content) }),
                let leg = slip.leg
            {
                if record.leadsHome(leg, slip.unit) { answered(ride, slips, record) }
                continue
            }
            guard let statement = record.history.statement(ride.link.content) else { continue }
            switch statement.act {
            case .journey(.release(let release)) where record.leadsHome(release.leg, release.to):
                answered(ride, slips, record)
            case .journey(.posted(let posting)) where record.leadsHome(posting.leg, posting.to):
                answered(ride, slips, record)
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

    private mutating func answered(
        _ ride: Nesting.Ride, _ slips: [SlipRow], _ record: SittingRecord
    ) {
        var arrived: [Fact] = []
        var isMissing = false
        for act in record.history.rows(ActRow.self, ride.link.content) {
            guard let fact = record.evidence.fact(act.content) else { continue }
            guard act.kind == .accept else {
                if let told = record.history.statement(act.content),
                    record.history.arrival(told, of: ride.outer, after: ride.link.content)
                        == record.region
                {
                    arrived.append(fact)
                }
                continue
            }
            guard let line = slips.first(where: { $0.isHalf(.count, of: act.content) }),
                line.place == record.region,
                !record.history.isVoid(act.content, on: ride.outer)
            else { continue }
            guard line.condition != .missing else {
                isMissing = true
                continue
            }
            answers.append(fact)
            if line.verdict != .refused { acceptances.append(fact) }
        }
        if !isMissing { arrivals += arrived }
    }
}

extension SlipRow {
    fileprivate func isHalf(_ half: Half, of content: ContentID) -> Bool {
        self.half == half && self.content == content
    }
}

extension SittingRecord {
    /// What was sent to the region in a container, and how its receivers read it.
    fileprivate func slips(_ container: ContainerID) -> [SlipRow] {
        history.rows(
            SlipRow.self, under: [.text(region.text), .text(container.text)])
    }

    /// Whether a leg brings goods from the site to its region; a leg that the plan does not know is
    /// judged by where it leads.
    func leadsHome(_ leg: LegID, _ to: UnitID) -> Bool {
        guard to == region else { return false }
        guard let leg = plan.leg(leg) else { return true }
        return leg.to == .region && (leg.from == .site || leg.from == .testCentre)
    }
}
