extension Findings {
    /// A device's clock that the record contradicts, by more than the plan's skew: told even where
    /// no limit moves by it.
    ///
    /// It is behind a checkpoint that was seen, ahead of the one that includes it, or behind what
    /// the same device or the other side of the handover had said before. One finding for each
    /// stretch of a device's feed.
    package static func clocks(_ rows: [DeviceRow], _ evidence: Evidence) -> [Finding] {
        Dictionary(grouping: rows, by: \.device).sorted { $0.key < $1.key }
            .flatMap { _, feed -> [Finding] in
                var found: [Finding] = []
                var stretch: [Contradiction] = []
                for row in feed.sorted(by: { $0.sequence < $1.sequence }) {
                    guard let next = Contradiction(row.content, evidence) else {
                        found += [finding(stretch)].compactMap(\.self)
                        stretch = []
                        continue
                    }
                    stretch.append(next)
                }
                return found + [finding(stretch)].compactMap(\.self)
            }
    }

    private static func finding(_ stretch: [Contradiction]) -> Finding? {
        guard let worst = stretch.max(by: { $0.by < $1.by }) else { return nil }
        let claims = stretch.map(\.claimed)
        return Finding(
            .clockContradicts, [.statement(worst.witness), .at(worst.known)],
            people: Set(stretch.flatMap(\.people)).sorted(),
            statements: stretch.map(\.content), since: claims.min(), until: claims.max())
    }

    /// Goods taken in at a region by someone whose device had long heard nothing of the ledger: he
    /// could not know what had been contested, sealed off or revoked meanwhile.
    package static func staleness(of unit: UnitID, _ evidence: Evidence) -> [Finding] {
        let history = evidence.history
        guard history.unit(unit)?.tier == .region else { return [] }
        let rows = history.rows(AcceptedRow.self, unit.text).filter { $0.release != nil }
        return Dictionary(grouping: rows, by: \.content).sorted { $0.key < $1.key }
            .compactMap { content, rows in
                guard let fact = evidence.fact(content),
                    let plan = evidence.plan(
                        for: unit, of: "checkpoint", since: content,
                        until: { _ in fact.bracket.likely })
                else { return nil }
                let age = fact.bracket.notBefore.map { evidence.raised(fact).claimed - $0 }
                if let age, age <= .hours(plan.trust.staleHours) { return nil }
                let hours =
                    age.map {
                        [
                            Subject.count(
                                expected: plan.trust.staleHours, found: Int($0.seconds / 3600))
                        ]
                    } ?? []
                return Finding(
                    .checkpointIsStale, [.unit(unit)] + hours,
                    people: history.signers([content]),
                    containers: rows.map(\.container), statements: [content],
                    since: fact.bracket.claimed)
            }
    }
}

/// A statement whose own hour cannot be true beside what is known.
private struct Contradiction {
    let content: ContentID
    let claimed: Instant
    let people: [PersonID]
    /// What contradicts it: itself, where a checkpoint does.
    let witness: ContentID
    let known: Instant
    let by: Span

    /// Nil when its hour can be true.
    init?(_ content: ContentID, _ evidence: Evidence) {
        guard let statement = evidence.history.statement(content),
            statement.act.kind != .transcribed
        else { return nil }
        let own = evidence.bracket(content)
        let causality = Causality(evidence.history, evidence.bracket)
        var claims: [(witness: ContentID, known: Instant, by: Span)] = []
        if let seen = own.notBefore { claims.append((content, seen, seen - statement.at)) }
        if let included = own.notAfter {
            claims.append((content, included, statement.at - included))
        }
        for past in causality.predecessors(of: statement)
        where evidence.history.statement(past) != nil {
            let before = evidence.bracket(past).likely
            claims.append((past, before, before - statement.at))
        }
        let skew = evidence.history.skew(of: statement)
        guard let worst = claims.max(by: { $0.by < $1.by }), worst.by > skew else { return nil }
        self.content = content
        claimed = statement.at
        people = statement.people
        (witness, known, by) = worst
    }
}
