import Custody

/// Boxes packed, sealed and carried from hand to hand.
extension RegionScript {
    static func packet(_ site: UnitID, _ batch: Int, _ room: RoomID, _ number: Int) -> ContainerID {
        named("\(site)-\(batch)-\(room)-\(number)")
    }

    /// The first of a packet's serial numbers, which no other packet has.
    static func serial(_ packet: ContainerID) -> Int {
        let place = packet.text.utf8.reduce(1) { ($0 * 131 + Int($1)) % 179_999_999_951 }
        return place * numbers + 100_000_000_000
    }

    /// How many serial numbers a packet has.
    private static let numbers = 5

    static func box(_ site: UnitID, _ batch: Int, _ number: Int) -> ContainerID {
        named("\(site)-\(batch)-B\(number)")
    }

    /// The packets of one box.
    private func packets(_ site: UnitID, _ batch: Int, _ box: Int) -> [(RoomID, ContainerID)] {
        let all = RegionPlan.rooms.flatMap { room in
            (0..<6).map { (room, Self.packet(site, batch, room, $0)) }
        }
        return Array(all[box * 124..<(box + 1) * 124])
    }

    /// Packed and sealed at the centre.
    func pack(_ site: UnitID, at packing: Instant) {
        for batch in 1...RegionPlan.batches {
            for number in 0..<3 {
                agenda.on(packing) {
                    let inside = packets(site, batch, number)
                    for (room, packet) in inside { try pack(packet, site, batch, room, packing) }
                    try put(
                        Self.box(site, batch, number), RegionPlan.centre, site, batch,
                        inside.map { .container($0.1) }, packing)
                }
            }
        }
    }

    private func pack(
        _ packet: ContainerID, _ site: UnitID, _ batch: Int, _ room: RoomID, _ at: Instant
    ) throws {
        let first = Self.serial(packet)
        let serials = SerialRange(
            prefix: "A", first: first, last: first + Self.numbers - 1, digits: 12)
        try line(
            .journey(
                .pack(
                    Packing(
                        container: packet, kind: .packet, unit: RegionPlan.centre, site: site,
                        batch: RegionPlan.batch(batch), room: room,
                        contents: [
                            .items(ItemLine(kind: .paper, quantity: Self.numbers, serials: serials))
                        ]))), RegionPlan.centre, .officer, at)
    }

    func put(
        _ box: ContainerID, _ unit: UnitID, _ site: UnitID, _ batch: Int,
        _ inside: [Custody.Content],
        _ at: Instant
    ) throws {
        try line(
            .journey(
                .pack(
                    Packing(
                        container: box, kind: .box, unit: unit, site: site,
                        batch: RegionPlan.batch(batch), contents: inside))),
            unit, .officer, at)
        try line(
            .journey(.seal(Sealing(container: box, seals: seals(box)))), unit, .officer, at)
    }

    func seals(_ box: ContainerID) -> [SealNumber] { [named("Z-\(box)")] }

    /// Out of one vault, by a slip of both halves, into the next.
    func carry(
        _ boxes: [ContainerID], _ from: UnitID, _ to: UnitID, _ leg: String, _ day: Int
    ) {
        let at = RegionPlan.at(day, 9)
        agenda.on(at - .minutes(10)) {
            guard from != RegionPlan.centre else { return }
            let taking = TakingOut(
                vault: RegionPlan.vault(from), containers: boxes, purpose: "交接")
            try line(.vault(.takeOut(taking)), from, .custodian, at - .minutes(10))
        }
        agenda.on(at) {
            let release = try release(boxes, from, to, leg, at)
            accept(boxes, release, to, at + .hours(6))
        }
    }

    func release(
        _ boxes: [ContainerID], _ from: UnitID, _ to: UnitID, _ leg: String, _ at: Instant
    ) throws -> ContentID {
        try line(
            .journey(
                .release(
                    Release(
                        consignment: named("K-\(to)"), leg: named(leg),
                        lines: boxes.map {
                            ReleaseLine(container: $0, seals: seals($0), count: 1)
                        }, to: to, addressees: []))), from, .courier, at)
    }

    func accept(
        _ boxes: [ContainerID], _ release: ContentID, _ unit: UnitID, _ at: Instant
    ) {
        agenda.on(at) {
            let lines = boxes.map {
                AcceptanceLine(
                    container: $0, seals: seals($0), count: 1, condition: .sound,
                    verdict: .accepted)
            }
            let taken = Acceptance(release: release, unit: unit, hands: .unit, lines: lines)
            try line(.journey(.accept(taken)), unit, .receiver, at)
        }
        agenda.on(at + .minutes(20)) {
            let storing = Storing(vault: RegionPlan.vault(unit), containers: boxes)
            try line(.vault(.store(storing)), unit, .custodian, at + .minutes(20))
        }
    }
}
