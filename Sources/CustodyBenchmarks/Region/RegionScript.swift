import Custody

/// The region's season until the afternoon of return day, statement by statement.
///
/// Sixty thousand containers: for every site three boxes a batch of 124 packets each, six packets
/// a room, and a box for each return.
struct RegionScript {
    /// What is said, by whom in which role, and when.
    struct Line {
        let act: Act
        let people: [PersonID]
        let role: Role
        let at: Instant
        let device: String
        /// The boxes that it cites, for its packets lie in them.
        let riding: [ContainerID]
    }

    typealias Say = (Line) throws -> ContentID

    let say: Say
    let agenda = Agenda()

    /// Everything of the whole region, in the order of hours.
    func play() throws {
        try prepare()
        for day in 2...15 {
            if day >= 4 { watch(RegionPlan.region, day, begins: day == 4) }
            for (number, site) in RegionPlan.sites.enumerated() {
                if day >= 8 { watch(site, day, begins: day == 8) }
                spend(day, site, number)
            }
            try agenda.pass(until: RegionPlan.at(day + 1, 0))
        }
    }

    /// The plan, the places, and people who are trained and have no relative among the candidates.
    private func prepare() throws {
        try line(
            .office(.plan(PlanIssue(plan: RegionPlan.plan))), RegionPlan.centre, .officer,
            RegionPlan.at(1, 9))
        for batch in 1...RegionPlan.batches {
            let supplement = SupplementIssue(supplement: RegionPlan.sittings(of: batch))
            try line(
                .office(.supplement(supplement)), RegionPlan.centre, .officer,
                RegionPlan.at(1, 9, batch))
        }
        for unit in [RegionPlan.region] + RegionPlan.sites {
            let vault = PlaceDeclaration(
                place: RegionPlan.vault(unit), unit: unit, kind: .vault, address: "—",
                people: both(unit, .custodian))
            try line(.office(.place(vault)), unit, .officer, RegionPlan.at(1, 10))
            let gate = PlaceDeclaration(
                place: named("\(unit)-gate"), unit: unit, kind: .receiving, address: "—",
                people: both(unit, .receiver))
            try line(.office(.place(gate)), unit, .officer, RegionPlan.at(1, 10))
            let declared = RelativesDeclaration(unit: unit, related: [])
            try line(.office(.relatives(declared)), unit, .custodian, RegionPlan.at(1, 11))
        }
        for unit in RegionPlan.units {
            let people = RegionPlan.roles.flatMap { both(unit.id, $0) }
            let training = Training(
                people: people, topic: "保密", on: RegionPlan.at(1, 12).day, evidence: [])
            try line(.office(.training(training)), unit.id, .officer, RegionPlan.at(1, 12))
        }
    }

    /// What a site's goods go through in a day.
    private func spend(_ day: Int, _ site: UnitID, _ number: Int) {
        // Of every twentieth site nothing is heard after the first batch.
        let late = number % 20 == 7
        let boxes = (1...RegionPlan.batches).flatMap { batch in
            (0..<3).map { Self.box(site, batch, $0) }
        }
        if day == 2 { pack(site, at: RegionPlan.at(2, 8) + .minutes(10 * number)) }
        if day == 4 { carry(boxes, RegionPlan.centre, RegionPlan.region, "out", day) }
        if day == 8 { carry(boxes, RegionPlan.region, site, "down", day) }
        let batch = day - 9
        if (1...RegionPlan.batches).contains(batch) {
            sit(site, batch)
            if !late || batch == 1 { count(site, batch) }
        }
        if (1...RegionPlan.batches - 1).contains(batch - 1), !late || batch == 2 {
            giveBack(site, batch - 1)
        }
    }

    func both(_ unit: UnitID, _ role: Role) -> [PersonID] {
        (1...2).map { RegionPlan.person(unit, role, $0) }
    }

    @discardableResult
    func line(
        _ act: Act, _ unit: UnitID, _ role: Role, _ at: Instant, people: [PersonID]? = nil,
        device: String? = nil, riding: [ContainerID] = []
    ) throws -> ContentID {
        let people = people ?? both(unit, role)
        return try say(
            Line(
                act: act, people: people, role: role, at: at,
                device: device ?? "phone-\(people[0])", riding: riding))
    }
}
