import Custody

/// How large a generated season is: which sites, how many packets, batches and shifts.
struct GeneratedShape {
    struct Site {
        let id: UnitID
        let region: UnitID
        /// One packet for each room.
        let boxes: [[RoomID]]
        let batches: [BatchID]
        let machines: [MachineID]
        let papers: Int
        /// Hours from the end of the batch to the region's gate.
        let hours: Int
        let isPosted: Bool
        var rooms: [RoomID] { boxes.flatMap(\.self) }
    }

    let sites: [Site]
    /// Shift handovers in each region's vault.
    let shifts: Int

    init(_ dice: inout Dice) {
        let units: [[UnitID]] = [
            ["RA-S1"], ["RA-S1", "RA-S2"], ["RA-S1", "RB-S1"], ["RA-S1", "RA-S2", "RB-S1"],
        ]
        var sites: [Site] = []
        for unit in units[dice.roll(0...3)] { sites.append(Self.site(unit, &dice)) }
        self.sites = sites
        shifts = dice.roll(2...5)
    }

    var regions: [UnitID] { Set(sites.map(\.region)).sorted() }

    func sites(in region: UnitID) -> [Site] { sites.filter { $0.region == region } }

    private static func site(_ unit: UnitID, _ dice: inout Dice) -> Site {
        var room = 100
        let boxes = (0..<dice.roll(1...2)).map { _ in
            (0..<dice.roll(1...2)).map { _ in
                room += 1
                return RoomID(stringLiteral: "\(room)")
            }
        }
        let count = unit == "RA-S1" ? dice.roll(1...2) : 0
        let machines = (1...dice.roll(1...3)).map { MachineID(stringLiteral: "M-\($0)") }
        return Site(
            id: unit, region: UnitID(stringLiteral: String(unit.text.prefix(2))), boxes: boxes,
            batches: Array((["C1", "C2"] as [BatchID]).prefix(count)), machines: machines,
            papers: dice.roll(5...30), hours: dice.roll(5...46), isPosted: dice.roll(0...2) == 0)
    }

    /// The founded season, whose plan knows these sites alone.
    var founding: [Story.Entry] {
        Founding.shared.map { entry in
            guard entry.statement.act.kind == .plan else { return entry }
            let statement = entry.statement.saying(.office(.plan(PlanIssue(plan: plan))))
            return Story.Entry(
                statement: statement, content: entry.content, events: entry.events)
        }
    }

    /// Rounds every week, so that a season of two months stays small.
    private static let vault = VaultPolicy(
        onDuty: 2, roundMinutes: 10_080, inspectionHours: 672, reviewHours: 672,
        basis: .house("generated"))

    /// The national plan, for these sites alone.
    var plan: Plan {
        let year = SeasonPlan.national
        let sittings = sites.flatMap { site in
            [Sitting(site: site.id, batch: "P1", rooms: site.rooms, alsoDue: [])]
                + site.batches.map {
                    Sitting(
                        site: site.id, batch: $0, rooms: ["301"], testCentre: "RA-T1", alsoDue: [])
                }
        }
        return Plan(
            id: year.id, title: year.title, notice: year.notice, unit: year.unit,
            units: year.units, milestones: year.milestones, batches: year.batches,
            sittings: sittings, items: year.items, legs: year.legs, windows: year.windows,
            vault: Self.vault, wipe: year.wipe, destruction: year.destruction, trust: year.trust,
            clocks: year.clocks)
    }
}

extension Statement {
    /// The same statement with something else in it, as a mutation forges it.
    func saying(
        _ act: Act? = nil, at: Instant? = nil, by parties: [Party]? = nil,
        id: StatementID? = nil, chains: [ChainLink]? = nil, device: DeviceStamp? = nil,
        ledger: LedgerID? = nil
    ) -> Statement {
        Statement(
            id: id ?? self.id, exam: exam, ledger: ledger ?? self.ledger, at: at ?? self.at,
            place: place,
            parties: parties ?? self.parties, device: device ?? self.device, seen: seen,
            chains: chains ?? self.chains, act: act ?? self.act)
    }
}
