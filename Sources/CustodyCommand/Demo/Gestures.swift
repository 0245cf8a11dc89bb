import Custody
import Intake

/// What the players do again and again: pack, seal, release, accept.
extension Stage {
    func line(_ kind: ItemKind, _ quantity: Int, _ subject: String? = nil) -> Content {
        .items(
            ItemLine(
                kind: kind, subject: subject.map { named($0) }, room: nil, quantity: quantity))
    }

    /// Packs a container and puts its numbered seals on.
    func pack(
        _ container: String, _ kind: ContainerKind, _ contents: [Content], unit: String,
        seals: [String], site: String? = nil, batch: BatchID? = nil, subject: String? = nil,
        grams: Int? = nil, by people: (String, Role)...
    ) async throws {
        let packing = Packing(
            container: named(container), kind: kind, unit: named(unit), consignment: nil,
            site: site.map { named($0) }, batch: batch, subject: subject.map { named($0) },
            room: nil, contents: contents, grams: grams)
        try narrator.need(try await acted(.journey(.pack(packing)), people))
        guard !seals.isEmpty else { return }
        let sealing = Sealing(container: named(container), seals: seals.map { named($0) })
        try narrator.need(try await acted(.journey(.seal(sealing)), people))
    }

    /// The slip's lines: what each container bears now.
    func lines(_ containers: [String]) throws -> [ReleaseLine] {
        try containers.map { id in
            let row = try room.container(named(id))
            return ReleaseLine(container: named(id), seals: row?.seals ?? [], count: 1)
        }
    }

    func leg(_ from: Tier, _ to: Tier, _ carriers: Carrier...) -> LegID {
        guard
            let leg = plan.legs.first(where: { leg in
                leg.from == from && leg.to == to
                    && (carriers.isEmpty || carriers.contains { leg.carriers.contains($0) })
            })
        else { preconditionFailure("the plan has no leg \(from) → \(to) by \(carriers)") }
        return leg.id
    }

    /// A movement order for a leg, where the plan wants one.
    func order(
        _ consignment: String, _ leg: LegID, _ from: String, _ to: String,
        _ containers: [String], carriers: [String], vehicle: String?, arrives: Instant,
        by head: String
    ) async throws -> ContentID {
        let order = MovementOrder(
            consignment: named(consignment), leg: leg, from: named(from), to: named(to),
            containers: containers.map { named($0) }, carriers: carriers.map { named($0) },
            vehicle: vehicle, departs: now, arrives: arrives, graceMinutes: 120)
        return try narrator.need(
            try await act(.office(.movement(order)), by: (head, .head)))
    }

    func release(
        _ consignment: String, _ leg: LegID, _ containers: [String], to unit: String,
        addressees: [String], order: ContentID?, vehicle: String?, by people: [(String, Role)]
    ) async throws -> ContentID {
        let release = Release(
            consignment: named(consignment), leg: leg, lines: try lines(containers),
            to: named(unit), addressees: addressees.map { named($0) }, order: order,
            vehicle: vehicle)
        return try narrator.need(try await acted(.journey(.release(release)), people))
    }

    /// The receiver's half; each line as released unless the story alters it.
    func acceptance(
        _ release: ContentID, _ containers: [String], unit: String, hands: Hands,
        altering: [String: (AcceptanceLine) -> AcceptanceLine] = [:]
    ) throws -> Act {
        let answers = try lines(containers).map { line in
            let sound = AcceptanceLine(
                container: line.container, seals: line.seals, count: line.count,
                condition: .sound, verdict: .accepted)
            return altering[line.container.text]?(sound) ?? sound
        }
        return .journey(
            .accept(
                Acceptance(release: release, unit: named(unit), hands: hands, lines: answers)))
    }

    /// Signs with as many as the story lists.
    func acted(
        _ act: Act, _ people: [(String, Role)], at: Instant? = nil, place: PlaceID? = nil
    ) async throws -> Answer {
        try await deliver(
            try write(
                act, by: people, at: at, following: [:], place: place, introducing: nil))
    }
}
