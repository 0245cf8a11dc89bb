extension Findings {
    /// Goods were given blind, the other side has fixed what it read, and the giver never opened
    /// what he had written down: whether the two agree nobody can know.
    ///
    /// He has as long for it as a device may stay without the desk (`trust.syncHours`).
    /// - Parameters:
    ///   - units: the units whose receipts and vaults are looked at.
    ///   - evidence: the record.
    /// - Returns: one finding for each handover of which something is still hidden.
    package static func hidden(_ units: [UnitID], _ evidence: Evidence) -> [Finding] {
        units.flatMap { unit in
            handovers(to: unit, evidence) + shifts(of: unit, evidence)
        }
    }

    private static func handovers(to unit: UnitID, _ evidence: Evidence) -> [Finding] {
        let counts = evidence.history.rows(SlipRow.self, unit.text).filter { $0.half == .count }
        return Dictionary(grouping: counts, by: \.release).sorted { $0.key < $1.key }
            .compactMap { release, answers in
                let read = answers.compactMap { evidence.fact($0.content)?.bracket.likely }.min()
                return read.flatMap {
                    finding(release, [.unit(unit)], readings: $0, at: unit, evidence)
                }
            }
    }

    private static func shifts(of unit: UnitID, _ evidence: Evidence) -> [Finding] {
        let vaults = Set(evidence.history.rows(UnitPlaceRow.self, unit.text).map(\.place))
        return vaults.sorted().flatMap { vault in
            evidence.history.rows(WatchRow.self, vault.text)
                .filter { $0.kind == .shiftHandover }
                .compactMap { row in
                    finding(row.content, [.place(vault)], readings: row.at, at: unit, evidence)
                }
        }
    }

    /// Nil where nothing was hidden, it was opened, or there still is time to.
    private static func finding(
        _ content: ContentID, _ place: [Subject], readings: Instant, at unit: UnitID,
        _ evidence: Evidence
    ) -> Finding? {
        let history = evidence.history
        guard let giving = history.effective(content), !giving.act.commitments.isEmpty else {
            return nil
        }
        func latest(_ plan: Plan) -> Instant { readings + .hours(plan.trust.syncHours) }
        let plan = evidence.plan(for: unit, of: "readings", since: content, until: latest)
        let limit = plan.map(latest) ?? readings + .hours(24)
        guard evidence.now > limit else { return nil }
        let opened = history.rows(ActRow.self, content).flatMap { row -> [ContainerID] in
            guard case .journey(.reveal(let reveal))? = history.effective(row.content)?.act else {
                return []
            }
            return reveal.lines.map(\.container)
        }
        let hidden = Set(giving.act.commitments.keys).subtracting(opened).sorted()
        guard !hidden.isEmpty else { return nil }
        return Finding(
            .readingsStayHidden, place + hidden.map { .container($0) }, people: giving.people,
            containers: hidden, statements: [content], since: limit)
    }
}
