import Custody
import Synchronization

/// What several people look at, read once for all of them while nothing has changed.
///
/// It is as new as the moment that they were told of; only what time alone changes may be so many seconds old.
final class ReadTogether<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Reading: Sendable {
        let moment: String
        let at: Instant
        let value: Value
    }

    private let seconds: Int64
    private let known = Mutex<[Key: Reading]>([:])

    init(seconds: Int64) { self.seconds = seconds }

    /// Read at this moment by somebody else, or now.
    func value(
        _ key: Key, at moment: String, now: Instant, _ read: () throws -> Value
    ) rethrows -> Value {
        if let before = known.withLock({ $0[key] }), before.moment == moment,
            (0..<seconds).contains(now.seconds - before.at.seconds)
        {
            return before.value
        }
        let value = try read()
        known.withLock { $0[key] = Reading(moment: moment, at: now, value: value) }
        return value
    }
}
