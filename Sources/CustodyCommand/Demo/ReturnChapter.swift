import Custody
import Intake

/// What one site sends back for one batch, and how it travels.
struct Homecoming {
    let site: String
    let batch: Batch
    let consignment: String
    let boxes: [String]
    let counts: [CountLine]
    let drivers: [String]
    let leaves: Instant
    let arrives: Instant
    let accepted: Instant
    let gateOpen: Bool
    /// What is told while it is packed.
    var remark: Wording?
}

extension Stage {
    /// Count, release to the crew, and drive off.
    func setOut(_ trip: Homecoming, by officer: String) async throws -> ContentID {
        let head = cast.players.first { $0.unit.text == trip.site && $0.roles.contains(.head) }
        let count = ReturnCount(
            site: named(trip.site), batch: trip.batch.id,
            containers: trip.boxes.map { named($0) }, lines: trip.counts)
        try narrator.need(
            try await act(
                .closing(.count(count)), by: (officer, .officer),
                (head?.id.text ?? officer, .head)))
        try await turn(to: max(now, trip.leaves))
        try await clear("\(trip.site)-vault")
        let leg = leg(.site, .region, .dedicated)
        let order = try await order(
            trip.consignment, leg, trip.site, "r15", trip.boxes, carriers: trip.drivers,
            vehicle: "蒙B·20210", arrives: trip.batch.ends + .hours(48),
            by: head?.id.text ?? "r-head")
        let out = try await release(
            trip.consignment, leg, trip.boxes, to: trip.site, addressees: trip.drivers,
            order: order, vehicle: "蒙B·20210", by: [(officer, .officer)])
        try narrator.need(
            try await acted(
                try acceptance(out, trip.boxes, unit: trip.site, hands: .crew),
                trip.drivers.map { ($0, .courier) }))
        return order
    }

    /// At the region's gate: release, arrival with its evidence, acceptance, vault.
    func arrive(_ trip: Homecoming, _ order: ContentID) async throws {
        try await turn(to: max(now, trip.arrives))
        let handed = try await releaseAtGate(trip, order)
        let arrival = Arrival(
            release: handed, at: named("r15"), gateOpen: trip.gateOpen, evidence: [])
        try narrator.need(
            try await acted(.journey(.arrived(arrival)), trip.drivers.map { ($0, .courier) }))
        try await turn(to: max(now, trip.accepted))
        try narrator.need(
            try await act(
                try acceptance(handed, trip.boxes, unit: "r15", hands: .unit),
                by: ("r-off", .receiver), ("r-off2", .receiver)))
        try await pass(.minutes(20))
        try await store(trip.boxes, "r15-vault")
    }

    /// What was still in the site's vault goes home with the rest.
    private func clear(_ vault: String) async throws {
        guard rotas[named(vault)] != nil else { return }
        try await takeOut(try room.contents(of: named(vault)).map(\.text), vault, "送回考区")
        try await end(vault)
    }

    private func releaseAtGate(_ trip: Homecoming, _ order: ContentID) async throws -> ContentID {
        let release = Release(
            consignment: named(trip.consignment), leg: leg(.site, .region, .dedicated),
            lines: try lines(trip.boxes), to: named("r15"),
            addressees: [named("r-off"), named("r-off2")], order: order, vehicle: "蒙B·20210")
        return try narrator.need(
            try await acted(.journey(.release(release)), trip.drivers.map { ($0, .courier) }))
    }

    func counted(_ lines: (ItemKind, Int)...) -> [CountLine] {
        lines.map { CountLine(kind: $0.0, expected: $0.1, found: $0.1, absent: 0, damaged: 0) }
    }
}
