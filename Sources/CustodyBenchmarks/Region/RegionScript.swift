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
    }

    typealias Say = (Line) throws -> ContentID

    let say: Say
    /// A new day begins: whoever signs now has seen the ledger of the evening before.
    let dawn: (_ day: Int) throws -> Void

    /// Everything of the whole region, day by day.
    func play() throws {
        try dawn(1)
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
            let place = PlaceDeclaration(
                place: RegionPlan.vault(unit), unit: unit, kind: .vault, address: "—",
                people: both(unit, .custodian))
            try line(.office(.place(place)), unit, .officer, RegionPlan.at(1, 10))
        }
        for day in 2...15 {
            try dawn(day)
            if day >= 4 { try watch(RegionPlan.region, day, begins: day == 4) }
            for (number, site) in RegionPlan.sites.enumerated() {
                if day >= 8 { try watch(site, day, begins: day == 8) }
                try spend(day, site, late: number % 20 == 7)
            }
        }
    }

    /// What a site's goods go through in a day.
    private func spend(_ day: Int, _ site: UnitID, late: Bool) throws {
        let boxes = (1...RegionPlan.batches).flatMap { batch in
            (0..<3).map { Self.box(site, batch, $0) }
        }
        if day == 2 { try pack(site) }
        if day == 4 { try carry(boxes, RegionPlan.centre, RegionPlan.region, "out", day) }
        if day == 8 { try carry(boxes, RegionPlan.region, site, "down", day) }
        let batch = day - 9
        if (1...RegionPlan.batches).contains(batch) {
            try sit(site, batch)
            // Of every twentieth site nothing is heard after the first batch.
            if !late || batch == 1 { try count(site, batch) }
        }
        if (1...RegionPlan.batches - 1).contains(batch - 1), !late || batch == 2 {
            try giveBack(site, batch - 1)
        }
    }

    func both(_ unit: UnitID, _ role: Role) -> [PersonID] {
        (1...2).map { RegionPlan.person(unit, role, $0) }
    }

    @discardableResult
    func line(
        _ act: Act, _ unit: UnitID, _ role: Role, _ at: Instant, people: [PersonID]? = nil,
        device: String? = nil
    ) throws -> ContentID {
        let people = people ?? both(unit, role)
        return try say(
            Line(
                act: act, people: people, role: role, at: at,
                device: device ?? "phone-\(people[0])"))
    }

    /// Two on duty, a round every half hour, written down at the vault's own machine.
    private func watch(_ unit: UnitID, _ day: Int, begins: Bool) throws {
        let vault = RegionPlan.vault(unit)
        if begins {
            for person in both(unit, .custodian) {
                try line(
                    .vault(.signOn(SignOn(vault: vault))), unit, .custodian, RegionPlan.at(day, 0),
                    people: [person])
            }
        }
        for half in 0..<48 {
            try line(
                .vault(.round(Round(vault: vault, finding: "正常", sound: true))), unit,
                .custodian, RegionPlan.at(day, 0) + .minutes(30 * half), device: vault.text)
        }
    }

    /// Each room gets its packets, opens one of them and gives everything back.
    private func sit(_ site: UnitID, _ batch: Int) throws {
        let day = RegionPlan.day(batch)
        let boxes = (0..<3).map { Self.box(site, batch, $0) }
        try line(
            .vault(
                .takeOut(
                    TakingOut(vault: RegionPlan.vault(site), containers: boxes, purpose: "开考"))),
            site, .custodian, RegionPlan.at(day, 7, 30))
        let invigilators = both(site, .invigilator)
        let name = RegionPlan.batch(batch)
        func packets(_ room: RoomID) -> [ContainerID] {
            (0..<6).map { Self.packet(site, batch, room, $0) }
        }
        for room in RegionPlan.rooms {
            let issue = RoomIssue(
                site: site, batch: name, room: room, containers: packets(room),
                invigilators: invigilators)
            try line(.exam(.roomIssue(issue)), site, .officer, RegionPlan.at(day, 8, 20))
        }
        for room in RegionPlan.rooms {
            for packet in packets(room) {
                let opening = PacketOpening(
                    container: packet, site: site, batch: name, room: room, purpose: .exam,
                    seals: [], condition: .sound, secondEyes: invigilators[1])
                try line(
                    .exam(.packetOpening(opening)), site, .invigilator,
                    RegionPlan.at(day, 8, 55))
            }
        }
        for room in RegionPlan.rooms {
            let count = CountLine(
                kind: .paper, room: room, expected: 30, found: 30, absent: 0, damaged: 0)
            let back = RoomCollection(site: site, batch: name, room: room, counts: [count])
            try line(.exam(.roomCollection(back)), site, .officer, RegionPlan.at(day, 17, 20))
        }
        let end = BatchEnd(
            site: site, batch: RegionPlan.batch(batch), ended: RegionPlan.at(day, 17))
        try line(.exam(.batchEnd(end)), site, .officer, RegionPlan.at(day, 17, 1))
    }

    private func returning(_ site: UnitID, _ batch: Int) -> ContainerID {
        named("\(site)-\(batch)-return")
    }

    /// The answer cards in their box, counted in the evening.
    private func count(_ site: UnitID, _ batch: Int) throws {
        let box = returning(site, batch)
        let packed = RegionPlan.at(RegionPlan.day(batch), 19)
        try put(
            box, site, site, batch, [.items(ItemLine(kind: .answerCard, quantity: 1_860))], packed)
        let line = CountLine(
            kind: .answerCard, expected: 1_860, found: 1_860, absent: 0, damaged: 0)
        let count = ReturnCount(
            site: site, batch: RegionPlan.batch(batch), containers: [box], lines: [line])
        try self.line(.closing(.count(count)), site, .officer, packed + .minutes(10))
    }

    /// On the next day it goes to the region, where the third batch has not been heard of yet.
    private func giveBack(_ site: UnitID, _ batch: Int) throws {
        let day = RegionPlan.day(batch) + 1
        let box = returning(site, batch)
        let release = try release(
            [box], site, RegionPlan.region, "return", RegionPlan.at(day, 18))
        guard batch < 3 else { return }
        let gate = Arrival(release: release, at: RegionPlan.region, gateOpen: true, evidence: [])
        try line(.journey(.arrived(gate)), site, .courier, RegionPlan.at(day, 20))
        try accept([box], release, RegionPlan.region, RegionPlan.at(day, 21))
    }
}
