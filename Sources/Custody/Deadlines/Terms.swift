/// A window's terms for one batch of one site: its length, and what was waived or extended.
struct Terms {
    let waivers: [WaiverRow]
    private let evidence: Evidence
    private let window: DeadlineWindow
    private let length: Window

    init(
        _ evidence: Evidence, _ window: DeadlineWindow, _ length: Window, site: UnitID,
        batch: BatchID?
    ) {
        self.evidence = evidence
        self.window = window
        self.length = length
        waivers = evidence.history.rows(WaiverRow.self, site.text)
            .filter { $0.batch == batch && $0.window == window.id }
            .filter { evidence.fact($0.content)?.supersededBy == nil }
    }

    var basis: [Basis] {
        window.clauses.contains(length.basis) ? window.clauses : window.clauses + [length.basis]
    }

    /// The limit, moved by each extension that is proven to have been signed before it was
    /// reached: one that is dated back moves nothing.
    func limit(from starts: Instant) -> Instant {
        let extensions = waivers.filter { $0.kind == .extended && $0.minutes > 0 && counts($0) }
            .compactMap { row in evidence.fact(row.content).map { (row.minutes, $0.bracket) } }
            .sorted { ($0.1.notAfter ?? $0.1.claimed) < ($1.1.notAfter ?? $1.1.claimed) }
        return extensions.reduce(starts + length.length) { limit, granted in
            guard let proven = granted.1.notAfter, proven <= limit, granted.1.earliest <= limit
            else { return limit }
            return limit + .minutes(granted.0)
        }
    }

    /// Whether a person of the tier that may extend this window signed it.
    private func counts(_ row: WaiverRow) -> Bool {
        guard let tier = window.extendedBy else { return true }
        let history = evidence.history
        return history.statement(row.content)?.people.contains { person in
            history.person(person).flatMap { history.unit($0.unit) }?.tier == tier
        } ?? false
    }
}
