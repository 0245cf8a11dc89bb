/// A recurring duty of a vault was not done when it was due.
package struct Lapse: Hashable, Sendable {
    package let duty: VaultDuty
    /// The first that was due.
    package let since: Instant
    /// When it was done after all, or nothing needed it any more; nil while it is owed.
    package let until: Instant?
    /// How many were due in that time.
    package let due: Int
    /// Done after all, late.
    package let late: Bool

    /// The times at which a duty was owed and not done, while goods were there.
    ///
    /// - Parameters:
    ///   - duty: the duty.
    ///   - done: when it was done.
    ///   - periods: from when to when goods were there; nil while they are.
    ///   - policy: the plan's numbers.
    ///   - now: the instant of reading.
    /// - Returns: one for each unbroken time of waiting, in their order.
    static func of(
        _ duty: VaultDuty, done: [Instant], in periods: [(from: Instant, to: Instant?)],
        _ policy: VaultPolicy, until now: Instant
    ) -> [Self] {
        let interval = policy.interval(of: duty)
        let grace = Span.minutes(policy.finer.graceMinutes)
        return periods.flatMap { period -> [Self] in
            let end = period.to.map { min($0, now) } ?? now
            let inside = done.filter { period.from < $0 && $0 < end }.sorted()
            let anchor = Self.anchor(done.filter { $0 <= period.from }.max(), period.from, interval)
            let marks = [anchor] + inside + [end]
            return zip(marks, marks.dropFirst()).enumerated().compactMap { place, pair in
                let (last, next) = pair
                guard next > last + interval + grace else { return nil }
                let isDone = place < inside.count
                let waits = !isDone && (period.to.map { $0 >= now } ?? true)
                return Self(
                    duty: duty, since: last + interval, until: waits ? nil : next,
                    due: max(1, Int(((next - last).seconds - 1) / interval.seconds)),
                    late: isDone)
            }
        }
    }

    /// From when the next is counted: from the last, if that was still fresh when goods came, else
    /// from when they did.
    static func anchor(_ last: Instant?, _ arrived: Instant, _ interval: Span) -> Instant {
        guard let last, last < arrived else { return max(last ?? arrived, arrived) }
        return arrived < last + interval ? last : arrived
    }
}
