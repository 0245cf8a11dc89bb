import Synchronization

/// Lets so many in at once, in the order in which they came; with each, those who want the same.
///
/// What one of them has read is then fresh enough for the others. Who comes back waits again.
final class Turnstile: Sendable {
    private typealias Turn = CheckedContinuation<Void, Never>

    private struct State {
        var free: Int
        /// Those whose turn it is, from the last to the first.
        var called: [Turn] = []
        /// Who waits for what, and in which order the first of each came.
        var waiting: [String: [Turn]] = [:]
        var order: [String] = []

        mutating func next() -> Turn? {
            if called.isEmpty, let wish = order.first {
                order.removeFirst()
                called = (waiting.removeValue(forKey: wish) ?? []).reversed()
            }
            return called.popLast()
        }
    }

    private let state: Mutex<State>

    init(_ places: Int) { state = Mutex(State(free: places)) }

    /// How many wait who have not been called.
    var waiting: Int { state.withLock { $0.waiting.values.reduce(0) { $0 + $1.count } } }

    /// Waits for its turn; whoever has entered must leave.
    func enter(_ wish: String) async {
        await withCheckedContinuation { turn in
            let isFree = state.withLock { state in
                guard state.free == 0 else {
                    state.free -= 1
                    return true
                }
                if state.waiting[wish] == nil { state.order.append(wish) }
                state.waiting[wish, default: []].append(turn)
                return false
            }
            if isFree { turn.resume() }
        }
    }

    func leave() {
        let next = state.withLock { state in
            let next = state.next()
            if next == nil { state.free += 1 }
            return next
        }
        next?.resume()
    }
}
