import Custody
import Intake
import Reports
import Synchronization

/// What the server has done since it started, in numbers.
final class Meter: Sendable {
    struct Counts {
        /// What became of envelopes, by the desk's answer.
        var answers: [String: Int] = [:]
        /// Answers by status.
        var responses: [Int: Int] = [:]
        /// Why requests were turned away.
        var refusals: [String: Int] = [:]
        /// Submissions that took at most so many milliseconds.
        var buckets = [Int](repeating: 0, count: Meter.limits.count)
        var milliseconds: Int64 = 0
        var submissions = 0
        /// At the desk now.
        var waiting = 0
        /// Whether the desk could write when it last tried.
        var writes = true
    }

    static let limits: [Int64] = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000]
    private let kept = Mutex(Counts())

    var counts: Counts { kept.withLock { $0 } }

    func answered(_ status: Int) { kept.withLock { $0.responses[status, default: 0] += 1 } }

    func refused(_ why: String) { kept.withLock { $0.refusals[why, default: 0] += 1 } }

    func arrived() { kept.withLock { $0.waiting += 1 } }

    /// A submission is over: with the desk's answer, or without one.
    func left(after milliseconds: Int64, _ answer: Answer?) {
        kept.withLock { counts in
            counts.waiting -= 1
            counts.writes = answer != nil
            guard let answer else { return }
            counts.answers[answer.word, default: 0] += 1
            counts.submissions += 1
            counts.milliseconds += milliseconds
            for (place, limit) in Self.limits.enumerated() where milliseconds <= limit {
                counts.buckets[place] += 1
            }
        }
    }
}

extension Answer {
    /// The code of the rule that refused it.
    var rule: String? {
        if case .refused(_, let refusal) = self { refusal.code.rawValue } else { nil }
    }
}
