import Custody
import Intake

/// What one site sends back for one batch, and how it travels.
struct Homecoming {
    let site: String
    let batch: Batch
    let consignment: String
    let boxes: [String]
    let counts: [CountLine]
    let driver: String
    let leaves: Instant
    let arrives: Instant
    let accepted: Instant
    let gateOpen: Bool
}

extension Stage {
    /// Count, pack under seal, drive, arrive, be let in.
    func bringHome(_ trip: Homecoming, by officer: String) async throws {
        let head = cast.players.first { $0.unit.text == trip.site && $0.roles.contains(.head) }
        let count = ReturnCount(
            site: named(trip.site), batch: trip.batch.id,
            containers: trip.boxes.map { named($0) }, lines: trip.counts)
        turn(to: max(now, trip.leaves - .minutes(30)))
        try narrator.need(
            try await act(
                .closing(.count(count)), by: (officer, .officer),
                (head?.id.text ?? officer, .head)))
        turn(to: max(now, trip.leaves))
        let leg = leg(.site, .region, .dedicated, .patrol)
        let order = try await order(
            trip.consignment, leg, trip.site, "nm", trip.boxes, carriers: [trip.driver, officer],
            vehicle: "蒙B·20210", arrives: trip.arrives, by: head?.id.text ?? "r-head")
        let out = try await release(
            trip.consignment, leg, trip.boxes, to: trip.site, addressees: [trip.driver],
            order: order, vehicle: "蒙B·20210", by: (officer, .officer))
        try narrator.need(
            try await act(
                try acceptance(out, trip.boxes, unit: trip.site, hands: .crew),
                by: (trip.driver, .courier)))
        turn(to: max(now, trip.arrives))
        let handed = try await release(
            trip.consignment, leg, trip.boxes, to: "nm", addressees: ["r-off", "r-off2"],
            order: order, vehicle: "蒙B·20210", by: (trip.driver, .courier))
        try narrator.need(
            try await act(
                .journey(
                    .arrived(
                        Arrival(
                            release: handed, at: named("nm"), gateOpen: trip.gateOpen,
                            evidence: []))),
                by: (trip.driver, .courier)))
        turn(to: max(now, trip.accepted))
        try narrator.need(
            try await act(
                try acceptance(handed, trip.boxes, unit: "nm", hands: .unit),
                by: ("r-off", .receiver), ("r-off2", .receiver)))
        pass(.minutes(20))
        try await store(
            trip.boxes, "nm-vault", by: ("r-cust1", .custodian), ("r-cust2", .custodian))
    }

    func counted(_ lines: (ItemKind, Int)...) -> [CountLine] {
        lines.map { CountLine(kind: $0.0, expected: $0.1, found: $0.1, absent: 0, damaged: 0) }
    }
}
