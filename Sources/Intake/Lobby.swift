import Synchronization

/// Where readings wait for the next transaction.
///
/// Under load one half is written and flushed together while the other is verified. A few are
/// served once everybody who is here by then has been read, so that they share one flush and alone
/// nobody waits for others.
final class Lobby: Sendable {
    typealias Waiting = (reading: Reading, resume: CheckedContinuation<Answer, any Error>)

    /// When those who wait are to be served.
    enum Call {
        /// Somebody serves already or will, or nobody waits.
        case seenTo
        case atOnce
        /// Behind whoever is to be read first.
        case soon
    }

    private enum Turn {
        case idle, called, serving
    }

    private struct State {
        var waiting: [Waiting] = []
        var turn = Turn.idle
        var served = 0
        /// With so many the next transaction begins, whoever else is to be read.
        var enough = Lobby.most

        /// What is to be done for those who wait while nobody serves them.
        mutating func call() -> Call {
            if waiting.count >= enough {
                turn = .serving
                return .atOnce
            }
            guard turn == .idle, !waiting.isEmpty else { return .seenTo }
            turn = .called
            return .soon
        }
    }

    /// For so many a flush of their own costs little.
    private static let most = 256
    /// Of fewer each does better to share one flush with all than to have it sooner.
    private static let least = 8
    private let state = Mutex(State())

    /// Somebody has been read and waits.
    func wait(_ waiting: Waiting) -> Call {
        state.withLock { state in
            state.waiting.append(waiting)
            return state.turn == .serving ? .seenTo : state.call()
        }
    }

    /// Whether who was to come soon is to serve; no longer, where somebody else does.
    func begins() -> Bool {
        state.withLock { state in
            guard state.turn == .called else { return false }
            state.turn = .serving
            return true
        }
    }

    /// The next to be served, at most so many.
    func next(atMost limit: Int) -> [Waiting] {
        state.withLock { state in
            let next = Array(state.waiting.prefix(limit))
            state.waiting.removeFirst(next.count)
            state.served = next.count
            return next
        }
    }

    /// They have been served; they and those who came meanwhile are who may come next.
    func done() -> Call {
        state.withLock { state in
            let half = (state.served + state.waiting.count) / 2
            state.enough = min(max(half, Self.least), Self.most)
            state.turn = .idle
            return state.call()
        }
    }
}
