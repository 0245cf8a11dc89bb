import Synchronization

/// Where readings wait for the next transaction, and who is still being read.
///
/// A transaction begins when as many wait as are on their way: alone nobody waits for others, and
/// under load one half is verified while the other is written and flushed together.
final class Lobby: Sendable {
    typealias Waiting = (reading: Reading, resume: CheckedContinuation<Answer, any Error>)

    private struct State {
        var waiting: [Waiting] = []
        var arriving = 0
        var isServed = false

        var isDue: Bool { !waiting.isEmpty && waiting.count >= min(arriving, Lobby.enough) }
    }

    /// So many share a flush well enough, however many are on their way.
    private static let enough = 512
    private let state = Mutex(State())

    /// Somebody has come in and is about to be read.
    func announce() { state.withLock { $0.arriving += 1 } }

    /// He has been read and waits.
    ///
    /// - Returns: whether somebody has to come and serve.
    func wait(_ waiting: Waiting) -> Bool {
        state.withLock { state in
            state.arriving -= 1
            state.waiting.append(waiting)
            guard state.isDue, !state.isServed else { return false }
            state.isServed = true
            return true
        }
    }

    /// The next to be served, at most so many; none, and then nobody serves, until more wait.
    func next(atMost limit: Int) -> [Waiting] {
        state.withLock { state in
            guard state.isDue else {
                state.isServed = false
                return []
            }
            let next = Array(state.waiting.prefix(limit))
            state.waiting.removeFirst(next.count)
            return next
        }
    }
}
