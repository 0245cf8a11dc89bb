/// Looks through the registers for what concerns one person's way.
struct RoadSearch {
    let person: Person
    let evidence: Evidence

    private var history: any History { evidence.history }

    /// What was released to him, and what he released himself, while nobody answered.
    func waiting(_ rows: [ContainerRow]) -> [RoadStep] {
        let transit = rows.filter { $0.state == .inTransit }
        return Dictionary(grouping: transit, by: \.release).sorted { $0.key < $1.key }
            .compactMap { release, rows in
                guard let release, let statement = history.effective(release),
                    let departure = Departure(statement.act)
                else { return nil }
                let isMine = statement.people.contains(person.id)
                guard isMine || isMeant(departure) else { return nil }
                let containers = rows.map(\.container)
                let from = statement.people.lazy.compactMap { history.person($0)?.unit }.first
                return RoadStep(
                    kind: isMine ? .answer : .takeOver, statement: release,
                    order: departure.order, consignment: departure.consignment, from: from,
                    to: departure.to, people: isMine ? departure.addressees : statement.people,
                    containers: containers, vehicle: departure.vehicle,
                    isBlind: departure.lines.contains(where: \.isBlind),
                    hasArrived: history.haveArrived(
                        containers, after: release, at: departure.to),
                    limits: limits(release: release))
            }
    }

    /// Named in the release; where nobody is, whoever receives for the unit.
    private func isMeant(_ departure: Departure) -> Bool {
        guard departure.addressees.isEmpty else {
            return departure.addressees.contains(person.id)
        }
        return departure.to == person.unit && !Set.keepers.isDisjoint(with: person.roles)
    }

    /// What is in his hands on the road.
    func carried(_ rows: [ContainerRow]) -> [RoadStep] {
        let held = rows.filter { row in
            guard case .crew(let crew) = row.custodian else { return false }
            return row.state != .inTransit && row.state != .destroyed && crew.contains(person.id)
        }
        return Dictionary(grouping: held, by: \.heads.first).sorted { $0.key < $1.key }
            .compactMap { head, rows in
                guard let head, let first = rows.first,
                    let release = history.departure(behind: head, of: first.container),
                    let departure = history.effective(release).flatMap({ Departure($0.act) })
                else { return nil }
                let order = departure.order.flatMap { history.order($0) }
                return RoadStep(
                    kind: .deliver, statement: head, order: departure.order,
                    consignment: departure.consignment, from: order?.from,
                    to: order?.to ?? departure.to, people: [],
                    containers: rows.map(\.container), vehicle: departure.vehicle,
                    isBlind: false, hasArrived: false,
                    limits: limits(order: order) + returns(rows))
            }
    }

    /// What he is ordered to carry, or has to give to a crew, and still lies in its place.
    func ordered(_ orders: [OrderRow]) -> [RoadStep] {
        orders.compactMap { row in
            let gives = row.unit == person.unit && !Set.keepers.isDisjoint(with: person.roles)
            guard let order = history.order(row.content),
                gives || order.carriers.contains(person.id)
            else { return nil }
            let lying = order.containers.filter { id in
                guard let row = history.container(id) else { return false }
                return row.custodian == .unit(order.from)
                    && (row.state == .packed || row.state == .held)
            }
            guard !lying.isEmpty else { return nil }
            let carries = order.carriers.contains(person.id)
            return RoadStep(
                kind: carries ? .fetch : .giveOut, statement: row.content, order: row.content,
                consignment: order.consignment, from: order.from, to: order.to,
                people: order.carriers, containers: lying, vehicle: order.vehicle,
                isBlind: false, hasArrived: false, limits: limits(order: order))
        }
    }

    private func limits(release: ContentID) -> [RoadLimit] {
        guard let due = Deadlines(evidence).due(release: release), let limit = due.limit else {
            return []
        }
        return [RoadLimit(obligation: due.obligation, limit: limit)]
    }

    private func limits(order: MovementOrder?) -> [RoadLimit] {
        guard let order else { return [] }
        return [
            RoadLimit(
                obligation: .movement, limit: order.arrives + .minutes(order.graceMinutes))
        ]
    }

    /// The 48 hours of the site and batch that the goods come from.
    private func returns(_ rows: [ContainerRow]) -> [RoadLimit] {
        let sittings = Set(
            rows.compactMap { row in
                row.site.flatMap { site in row.batch.map { [site.text, $0.text] } }
            }
        ).sorted { $0.joined() < $1.joined() }
        let carried = Set(rows.map(\.container))
        return sittings.compactMap { sitting in
            guard let site = UnitID(sitting[0]), let batch = BatchID(sitting[1]) else { return nil }
            return Deadlines(evidence).dues(site: site, batch: batch).first { due in
                due.obligation == .window(.siteReturn) && due.limit != nil
                    && !carried.isDisjoint(with: due.containers)
            }
            .flatMap { due in
                due.limit.map { RoadLimit(obligation: due.obligation, limit: $0) }
            }
        }
    }

    /// The newest handovers that he signed, on either side.
    var past: [PastHandover] {
        let signed = history.rows(SignatureRow.self, person.id.text)
            .filter { [.release, .accept, .posted, .centreHandover].contains($0.kind) }
            .sorted { ($0.at, $0.content) > ($1.at, $1.content) }
        var seen: Set<ContentID> = []
        return signed.prefix(24).compactMap { row -> PastHandover? in
            guard let statement = history.statement(row.content) else { return nil }
            var release = row.content
            if case .journey(.accept(let acceptance)) = statement.act {
                release = acceptance.release
            }
            guard seen.insert(release).inserted,
                let departure = history.statement(release).flatMap({ Departure($0.act) })
            else { return nil }
            return PastHandover(
                release: release, at: row.at, consignment: departure.consignment,
                containers: departure.lines.map(\.container), answers: history.answers(to: release))
        }
    }
}

extension History {
    /// The acceptances of a release, in their order.
    package func answers(to release: ContentID) -> [ContentID] {
        rows(ActRow.self, release).filter { $0.kind == .accept }
            .sorted { ($0.at, $0.content) < ($1.at, $1.content) }.map(\.content)
    }
}

extension Optional where Wrapped == ContentID {
    fileprivate static func < (one: Self, other: Self) -> Bool {
        (one?.hex ?? "") < (other?.hex ?? "")
    }
}
