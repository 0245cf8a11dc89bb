import Custody

/// What a site's days bring: the watch, the sittings, the way back.
extension RegionScript {
    /// Two on duty; a round every half hour, the footage every six hours and a joint inspection
    /// twice a day, written down at the vault's own machine.
    func watch(_ unit: UnitID, _ day: Int, begins: Bool) {
        let vault = RegionPlan.vault(unit)
        if begins {
            let at = RegionPlan.at(day, 0)
            for person in both(unit, .custodian) {
                agenda.on(at) {
                    try line(
                        .vault(.signOn(SignOn(vault: vault))), unit, .custodian, at,
                        people: [person])
                }
            }
        }
        func note(_ act: VaultAct, _ at: Instant) {
            agenda.on(at) { try line(.vault(act), unit, .custodian, at, device: vault.text) }
        }
        for half in 0..<48 {
            note(
                .round(Round(vault: vault, finding: "正常", sound: true)),
                RegionPlan.at(day, 0) + .minutes(30 * half))
        }
        for hour in [2, 8, 14, 20] {
            let at = RegionPlan.at(day, hour, 5)
            let review = FootageReview(
                vault: vault, from: at - .hours(6), through: at, finding: "正常", sound: true)
            note(.review(review), at)
        }
        for hour in [9, 21] {
            let inspection = JointInspection(
                vault: vault, bodies: ["公安", "保密"], finding: "正常", sound: true)
            note(.inspection(inspection), RegionPlan.at(day, hour, 10))
        }
    }

    /// Each room gets its packets, opens them and gives everything back.
    func sit(_ site: UnitID, _ batch: Int) {
        let day = RegionPlan.day(batch)
        let boxes = (0..<3).map { Self.box(site, batch, $0) }
        agenda.on(RegionPlan.at(day, 7, 30)) {
            let taking = TakingOut(
                vault: RegionPlan.vault(site), containers: boxes, purpose: "开考")
            try line(.vault(.takeOut(taking)), site, .custodian, RegionPlan.at(day, 7, 30))
        }
        agenda.on(RegionPlan.at(day, 8, 56)) {
            for box in boxes {
                try open(
                    box, site, batch, nil, seals(box), .officer, RegionPlan.at(day, 8, 56))
            }
            try issue(site, batch, RegionPlan.at(day, 8, 57))
        }
        agenda.on(RegionPlan.at(day, 8, 58)) {
            for room in RegionPlan.rooms {
                for packet in packets(site, batch, room) {
                    try open(
                        packet, site, batch, room, [], .invigilator, RegionPlan.at(day, 8, 58))
                }
            }
        }
        agenda.on(RegionPlan.at(day, 17, 1)) {
            let end = BatchEnd(
                site: site, batch: RegionPlan.batch(batch), ended: RegionPlan.at(day, 17))
            try line(.exam(.batchEnd(end)), site, .officer, RegionPlan.at(day, 17, 1))
            try collect(site, batch, RegionPlan.at(day, 17, 20))
        }
    }

    private func packets(_ site: UnitID, _ batch: Int, _ room: RoomID) -> [ContainerID] {
        (0..<6).map { Self.packet(site, batch, room, $0) }
    }

    private func issue(_ site: UnitID, _ batch: Int, _ at: Instant) throws {
        for (number, room) in RegionPlan.rooms.enumerated() {
            let issue = RoomIssue(
                site: site, batch: RegionPlan.batch(batch), room: room,
                containers: packets(site, batch, room),
                invigilators: both(site, .invigilator))
            let boxes = Set([number * 6 / 124, (number * 6 + 5) / 124]).sorted()
            try line(
                .exam(.roomIssue(issue)), site, .officer, at,
                riding: boxes.map { Self.box(site, batch, $0) })
        }
    }

    private func open(
        _ container: ContainerID, _ site: UnitID, _ batch: Int, _ room: RoomID?,
        _ seals: [SealNumber], _ role: Role, _ at: Instant
    ) throws {
        let opening = PacketOpening(
            container: container, site: site, batch: RegionPlan.batch(batch), room: room,
            purpose: .exam, seals: seals, condition: .sound,
            secondEyes: both(site, role)[1])
        try line(.exam(.packetOpening(opening)), site, role, at)
    }

    private func collect(_ site: UnitID, _ batch: Int, _ at: Instant) throws {
        for room in RegionPlan.rooms {
            let count = CountLine(
                kind: .paper, room: room, expected: 30, found: 30, absent: 0, damaged: 0)
            let back = RoomCollection(
                site: site, batch: RegionPlan.batch(batch), room: room, counts: [count])
            try line(.exam(.roomCollection(back)), site, .officer, at)
        }
    }

    private func returning(_ site: UnitID, _ batch: Int) -> ContainerID {
        named("\(site)-\(batch)-return")
    }

    /// The answer cards in their box, counted in the evening.
    func count(_ site: UnitID, _ batch: Int) {
        let box = returning(site, batch)
        let packed = RegionPlan.at(RegionPlan.day(batch), 19)
        agenda.on(packed) {
            try put(
                box, site, site, batch,
                [.items(ItemLine(kind: .answerCard, quantity: 1_860))], packed)
            let lines = [ItemKind.paper, .answerCard].map {
                CountLine(kind: $0, expected: 1_860, found: 1_860, absent: 0, damaged: 0)
            }
            let count = ReturnCount(
                site: site, batch: RegionPlan.batch(batch), containers: [box], lines: lines)
            try self.line(.closing(.count(count)), site, .officer, packed + .minutes(10))
        }
    }

    /// On the next day it goes to the region, where the third batch has not been heard of yet.
    func giveBack(_ site: UnitID, _ batch: Int) {
        let day = RegionPlan.day(batch) + 1
        let box = returning(site, batch)
        let region = RegionPlan.region
        agenda.on(RegionPlan.at(day, 18)) {
            let release = try release([box], site, region, "return", RegionPlan.at(day, 18))
            guard batch < 3 else { return }
            agenda.on(RegionPlan.at(day, 20)) {
                let gate = Arrival(release: release, at: region, gateOpen: true, evidence: [])
                try line(.journey(.arrived(gate)), site, .courier, RegionPlan.at(day, 20))
            }
            accept([box], release, region, RegionPlan.at(day, 21))
        }
    }
}
