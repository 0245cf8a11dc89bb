/// A recurring duty of a vault was not done when it was due.
package struct Lapse: Hashable, Sendable {
    package let duty: VaultDuty
    /// The first that was due.
    package let since: Instant
    /// When it was done after all, or nothing needed it any more; nil while it is owed.
    package let until: Instant?
    /// When they were due.
    private let runs: [Run]
    /// Done after all, late.
    package let late: Bool

    /// How many were due in that time.
    package var due: Int { max(1, runs.reduce(0) { $0 + $1.count }) }

    /// So many of one interval, the first an interval after an instant.
    private struct Run: Hashable, Sendable {
        let after: Instant
        let seconds: Int64
        let count: Int

        /// Whether one of them was due in somebody's turn.
        func falls(in turn: Roster.Turn) -> Bool {
            let next = max(1, ((turn.from - after).seconds + seconds - 1) / seconds)
            guard next <= count else { return false }
            return turn.to.map { after + Span(seconds: next * seconds) < $0 } ?? true
        }
    }

    /// Who was on duty when one of them was due, in the order of their names.
    func answering(_ roster: Roster) -> [PersonID] {
        let own = roster.turns.filter { turn in runs.contains { $0.falls(in: turn) } }
        return Set(own.map(\.person)).union(roster.present(at: since)).sorted()
    }

    /// The times at which a duty was owed and not done, while goods were there.
    ///
    /// - Parameters:
    ///   - duty: the duty.
    ///   - done: when it was done.
    ///   - periods: from when to when goods were there; nil while they are.
    ///   - policies: the plan's numbers, from hour to hour.
    ///   - now: the instant of reading.
    /// - Returns: one for each unbroken time of waiting, in their order.
    static func of(
        _ duty: VaultDuty, done: [Instant], in periods: [(from: Instant, to: Instant?)],
        _ policies: Eras<VaultPolicy>, until now: Instant
    ) -> [Self] {
        periods.flatMap { period -> [Self] in
            let end = period.to.map { min($0, now) } ?? now
            let inside = done.filter { period.from < $0 && $0 < end }.sorted()
            let anchor = Self.anchor(
                duty, done.filter { $0 <= period.from }.max(), period.from, policies)
            let marks = [anchor] + inside + [end]
            return zip(marks, marks.dropFirst()).enumerated().compactMap { place, pair in
                let (last, next) = pair
                let policy = policies.value { $0.latest(duty, from: last) }
                guard next > policy.latest(duty, from: last) else { return nil }
                let isDone = place < inside.count
                let waits = !isDone && (period.to.map { $0 >= now } ?? true)
                return Self(
                    duty: duty, since: last + policy.interval(of: duty), until: waits ? nil : next,
                    runs: runs(duty, from: last, to: next, policies),
                    late: isDone)
            }
        }
    }

    /// From when the next is counted: from the last, if that was still fresh when goods came, else
    /// from when they did.
    static func anchor(
        _ duty: VaultDuty, _ last: Instant?, _ arrived: Instant, _ policies: Eras<VaultPolicy>
    ) -> Instant {
        guard let last, last < arrived else { return max(last ?? arrived, arrived) }
        let policy = policies.value { last + $0.interval(of: duty) }
        return arrived < last + policy.interval(of: duty) ? last : arrived
    }

    /// Which were due between two instants, each by the plan as it stood when it was.
    private static func runs(
        _ duty: VaultDuty, from last: Instant, to next: Instant, _ policies: Eras<VaultPolicy>
    ) -> [Run] {
        var (runs, at) = ([Run](), last)
        while true {
            let policy = policies.value { at + $0.interval(of: duty) }
            let interval = policy.interval(of: duty).seconds
            let end = policies.changes.first { at < $0 }.map { min($0, next) } ?? next
            let more = max(1, ((end - at).seconds - 1) / interval)
            let run = Run(after: at, seconds: interval, count: Int(more))
            at = at + Span(seconds: more * interval)
            guard at < next else { return runs }
            runs.append(run)
        }
    }
}
