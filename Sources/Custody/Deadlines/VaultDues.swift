extension Deadlines {
    /// What is owed about a vault: the next round, inspection and review while goods are there,
    /// relief, repair, and declarations of those on duty.
    ///
    /// Read from the vault's own rows since a while ago, so that a board answers at once.
    package func dues(vault: PlaceID) -> [Due] {
        let since = evidence.now - .days(2)
        guard let record = VaultRecord(evidence, near: vault, since: since) else { return [] }
        return record.dues
    }
}

extension VaultRecord {
    /// What is owed now, and what will be next.
    package var dues: [Due] {
        let isGuarding = !goods(evidence.now).isEmpty
        let recurring = isGuarding ? VaultDuty.recurring.map(next) : []
        return recurring + [isGuarding ? relief : nil, declarations].compactMap(\.self)
            + outages.map(repair)
    }

    /// The next of a recurring duty: from when it was last done, or the goods came.
    private func next(_ duty: VaultDuty) -> Due {
        let start = arrived ?? evidence.now
        let last = newest(duty)
        let starts = Lapse.anchor(duty, last?.at, start, policies)
        let policy = policies.value { $0.latest(duty, from: starts) }
        var due = due(
            duty, policy, starts: starts, limit: starts + policy.interval(of: duty),
            grace: .minutes(policy.finer.graceMinutes))
        due.containers = goods(evidence.now)
        due.people = watch.roster.present(at: evidence.now)
        due.statement = last?.content
        return due
    }

    /// The newest time that a duty was done; the older rows are looked at only where the last days
    /// have none.
    private func newest(_ duty: VaultDuty) -> (at: Instant, content: ContentID)? {
        guard let kind = duty.kind else { return nil }
        let interval = policies.at(evidence.now).interval(of: duty)
        let since = evidence.now - interval - interval
        return newest(duty, watched(kind, since: since)) ?? newest(duty, watched(kind))
    }

    private func newest(
        _ duty: VaultDuty, _ told: [WatchRow]
    ) -> (at: Instant, content: ContentID)? {
        let rows = told.filter { $0.at <= evidence.now }.sorted { $0.at > $1.at }
        return rows.lazy.compactMap { row -> (at: Instant, content: ContentID)? in
            guard let fact = evidence.fact(row.content), fact.supersededBy == nil,
                isDone(duty, by: row.people, fact)
            else { return nil }
            return (fact.bracket.likely, row.content)
        }.first
    }

    /// Too few are left once everybody whose shift is over has gone.
    private var relief: Due? {
        let now = evidence.now
        let onDuty = watch.roster.present(at: now)
        let ends = onDuty.map { self.relief($0, now) }.sorted(by: >)
        let needed = watch.needed.at(now)
        guard ends.count >= needed else { return nil }
        let limit = ends[needed - 1]
        let policy = policies.at(min(limit, now))
        var due = due(
            .relief, policy, starts: limit - policy.interval(of: .relief), limit: limit,
            grace: .minutes(policy.finer.graceMinutes))
        if limit < now { due.verdict = .breached(by: now - limit) }
        due.people = onDuty.filter { self.relief($0, now) <= max(limit, now) }
        return due
    }

    private func repair(_ outage: Outage) -> Due {
        let policy = policy(of: .repair, from: outage.told)
        var due = due(
            .repair, policy, starts: outage.told,
            limit: outage.told + policy.interval(of: .repair), grace: Span(seconds: 0))
        due.statement = outage.statement
        due.people = outage.people
        due.containers = outage.containers
        return due
    }

    /// Whoever is on duty or holds a key has declared his relatives before.
    private var declarations: Due? {
        let now = evidence.now
        let turns = watch.roster.turns.filter { turn in turn.to.map { now < $0 } ?? true }
        let first = Dictionary(
            turns.map { ($0.person, $0.from) }
                + keys.filter { $0.to == nil }.compactMap { key in
                    key.holder.map { ($0, key.from) }
                },
            uniquingKeysWith: min)
        let silent = first.filter { evidence.history.kinship(of: $0.key, at: $0.value) == nil }
        guard let limit = silent.values.min() else { return nil }
        var due = due(
            .relatives, policies.at(limit), starts: nil, limit: limit, grace: Span(seconds: 0))
        due.people = silent.keys.sorted()
        return due
    }

    private func due(
        _ duty: VaultDuty, _ policy: VaultPolicy, starts: Instant?, limit: Instant, grace: Span
    ) -> Due {
        let syncs = evidence.plans(of: unit)?.at(limit + grace).trust.syncHours ?? 0
        var due = Due(
            .vault(duty), unit: unit, owedBy: unit,
            verdict: Limit(limit + grace, grace: .hours(syncs), now: evidence.now).silence,
            basis: policy.basis(of: duty))
        due.place = vault
        due.starts = starts
        due.limit = limit
        return due
    }
}
