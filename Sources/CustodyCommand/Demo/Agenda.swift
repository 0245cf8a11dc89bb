import Custody

/// Who watches a vault, in pairs, and when the next pair comes.
struct Rota {
    let pairs: [[String]]
    /// The hours of the day at which it changes; none while the story tells each change itself.
    let hours: [Int]
    var onDuty: [String]
    var next: Instant?

    /// The first change after an instant.
    func change(after instant: Instant) -> Instant? {
        [instant.day, (instant + .days(1)).day].flatMap { day in hours.map { day.at($0) } }
            .first { $0 > instant }
    }
}

/// A row of the work plan, and who reports it as done.
struct AgendaRow {
    let at: Instant
    let milestone: MilestoneID
    let unit: String
    let head: String
}

/// What offices and vaults do on their days without the story telling of it.
extension Stage {
    /// The clock goes on to an instant, and on the way everybody does what is due of him.
    ///
    /// - Throws: ``Intermission`` where the story is to stop on the way.
    func turn(to instant: Instant) async throws {
        guard let stop = ending.instant, instant > stop else { return try await go(to: instant) }
        if stop > now { try await go(to: stop) }
        throw Intermission()
    }

    private func go(to instant: Instant) async throws {
        while true {
            let change = rotas.compactMap { vault, rota in rota.next.map { ($0, vault) } }
                .filter { $0.0 <= instant }.min { ($0.0, $0.1) < ($1.0, $1.1) }
            let row = agenda.first.flatMap { $0.at <= instant ? $0 : nil }
            if let row, row.at <= change?.0 ?? row.at {
                agenda.removeFirst()
                try await report(row)
            } else if let (at, vault) = change {
                set(max(now, at))
                try await relieve(vault)
            } else {
                return set(instant)
            }
        }
    }

    func pass(_ span: Span) async throws { try await turn(to: now + span) }

    private func report(_ row: AgendaRow) async throws {
        set(max(now, row.at))
        let done = MilestoneCompletion(
            milestone: row.milestone, unit: named(row.unit), evidence: [])
        try narrator.need(
            try await act(.office(.milestone(done)), by: (row.head, .head)))
    }

    /// Every row of the plans, in the evening of its last day (R12).
    func planAhead(_ plans: [Plan]) {
        let told = ["training": day(2021, 3, 20), "collection": day(2021, 4, 22)]
        let heads = [
            ("centre", Tier.centre, "c-head"), ("r15", .region, "r-head"),
            ("hohhot", .site, "a-head"), ("baotou", .site, "b-head"),
            ("chifeng", .site, "f-head"),
        ]
        let rows = plans.flatMap { plan in plan.milestones.map { (plan, $0) } }
        agenda = rows.flatMap { plan, row in
            heads.filter { $0.1 == row.owedBy && ($0.1 == .centre) == (plan.refines == nil) }
                .map { unit, _, head in
                    let last =
                        told[row.id.text] ?? row.through ?? row.from ?? day(2021, 3, 25)
                    return AgendaRow(
                        at: last.at(20), milestone: row.id, unit: unit, head: head)
                }
        }.sorted { ($0.at, $0.unit, $0.milestone) < ($1.at, $1.unit, $1.milestone) }
    }
}
