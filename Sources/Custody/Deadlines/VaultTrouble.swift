/// A piece of equipment that failed and has not been repaired.
struct Outage: Hashable {
    let vault: PlaceID
    let equipment: Equipment
    let since: Instant
    let told: Instant
    let statement: ContentID
    let people: [PersonID]
    let measures: String?
    let containers: [ContainerID]

    /// Less grave where something else watches in its stead.
    var finding: Finding {
        Finding(
            .outageIsOpen, gravity: measures == nil ? .serious : .deviation,
            [.place(vault), .equipment(equipment)],
            people: people, containers: containers, statements: [statement], since: since)
    }
}

extension VaultRecord {
    /// Equipment whose newest word is that it does not work; open from when it first said so.
    var outages: [Outage] {
        let rows = watched(.equipment).filter { $0.at <= evidence.now }.filter { row in
            evidence.fact(row.content).map { $0.supersededBy == nil } ?? false
        }
        return Dictionary(grouping: rows, by: \.remark).sorted { $0.key < $1.key }
            .compactMap { name, own -> Outage? in
                let sorted = own.sorted { ($0.at, $0.content) < ($1.at, $1.content) }
                let worked = sorted.lastIndex { $0.sound }.map { $0 + 1 } ?? 0
                guard let equipment = Equipment(rawValue: name), worked < sorted.count else {
                    return nil
                }
                let open = sorted[worked...]
                let states = open.compactMap { state($0.content) }
                let first = sorted[worked]
                return Outage(
                    vault: vault, equipment: equipment, since: states.first?.since ?? first.at,
                    told: first.at, statement: first.content, people: first.people,
                    measures: states.compactMap(\.measures).last, containers: goods(first.at))
            }
    }

    private func state(_ content: ContentID) -> EquipmentState? {
        guard case .vault(.equipment(let state))? = evidence.history.statement(content)?.act
        else { return nil }
        return state
    }

    /// Visitors who stayed too long unsigned, and those whom nobody on duty went with.
    var visits: [Finding] {
        let told = watched(.visitor).compactMap { row -> Told? in
            guard let fact = evidence.fact(row.content), fact.supersededBy == nil,
                case .vault(.visitor(let visit))? = evidence.history.statement(row.content)?.act
            else { return nil }
            return Told(visit: visit, row: row)
        }
        return Dictionary(grouping: told) { $0.visit.visitor }.values.flatMap { own in
            let sorted = own.sorted { $0.visit.entered < $1.visit.entered }
            return sorted.flatMap { alone($0) + stayed($0, among: sorted) }
        }.sorted { ($0.since ?? evidence.now) < ($1.since ?? evidence.now) }
    }

    private struct Told {
        let visit: Visit
        let row: WatchRow
    }

    private func alone(_ told: Told) -> [Finding] {
        let onDuty = watch.roster.present(at: told.visit.entered)
        guard Set(onDuty).isDisjoint(with: told.row.people) else { return [] }
        return [
            Finding(
                .visitorIsUnaccompanied, here, people: told.row.people,
                containers: goods(told.visit.entered), statements: [told.row.content],
                since: told.visit.entered, until: told.visit.left)
        ]
    }

    /// Signed out by a later word about the same visitor, or still inside.
    private func stayed(_ told: Told, among own: [Told]) -> [Finding] {
        let isOut = own.contains { other in
            other.visit.left.map { $0 >= told.visit.entered } ?? false
        }
        func limit(_ policy: VaultPolicy) -> Instant {
            told.visit.entered + .minutes(policy.finer.visitMinutes)
        }
        guard !isOut, limit(policies.value(until: limit)) < evidence.now else { return [] }
        return [
            Finding(
                .visitorIsInside, here, people: told.row.people,
                containers: goods(told.visit.entered), statements: [told.row.content],
                since: told.visit.entered)
        ]
    }
}
