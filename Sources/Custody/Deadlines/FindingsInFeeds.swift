extension Findings {
    /// A device signed something after what we have of it before, and it never came.
    ///
    /// A refused statement stands in its feed; what has not come within the plan's sync grace is
    /// owed, for its device has been heard since.
    package static func holes(
        _ rows: [DeviceRow], refused: [RefusedStampRow], _ evidence: Evidence
    ) -> [Finding] {
        let history = evidence.history
        let known = Set(rows.map(\.content)).union(refused.map(\.content))
        let feeds = Dictionary(grouping: rows, by: \.device)
        return rows.sorted { ($0.device, $0.sequence) < ($1.device, $1.sequence) }
            .compactMap { row in
                guard let next = history.statement(row.content), isTorn(row, known),
                    evidence.now > next.at + history.syncGrace(of: next)
                else { return nil }
                let before = (feeds[row.device] ?? []).filter { $0.sequence < row.sequence }
                    .max { $0.sequence < $1.sequence }
                let subjects =
                    row.previous.map { [Subject.statement($0)] }
                    ?? [.count(expected: 1, found: row.sequence)]
                return Finding(
                    .feedHasAHole, subjects, people: next.people, statements: [row.content],
                    since: before.flatMap { history.statement($0.content)?.at },
                    until: next.at)
            }
    }

    /// Its predecessor is nowhere; or it has none and is not the first.
    private static func isTorn(_ row: DeviceRow, _ known: Set<ContentID>) -> Bool {
        guard let previous = row.previous else { return row.sequence > 1 }
        return !known.contains(previous)
    }
}

extension History {
    /// How long a statement may stay on the device of its first signer.
    fileprivate func syncGrace(of statement: Statement) -> Span {
        let unit = statement.people.lazy.compactMap { self.person($0)?.unit }.first
        return .hours(unit.flatMap { self.plan(for: $0) }?.trust.syncHours ?? 0)
    }
}
