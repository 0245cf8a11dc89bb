import Synchronization

/// Counts wrong guesses by where they come from: two hundred in ten minutes from one address,
/// then they are no longer looked into; a right one is heard from anywhere.
final class Guesses: Sendable {
    private struct Count {
        var wrong: Int
        let since: Int64
    }

    private let counts = Mutex<[String: Count]>([:])
    private static let allowed = 200
    private static let window: Int64 = 600_000
    private static let most = 10_000

    func mayTry(_ peer: String, at now: Int64) -> Bool {
        counts.withLock { counts in
            guard let count = counts[peer] else { return true }
            guard now - count.since < Self.window else {
                counts[peer] = nil
                return true
            }
            return count.wrong < Self.allowed
        }
    }

    func failed(_ peer: String, at now: Int64) {
        counts.withLock { counts in
            if counts.count >= Self.most {
                counts = counts.filter { now - $0.value.since < Self.window }
            }
            counts[peer, default: Count(wrong: 0, since: now)].wrong += 1
        }
    }
}
