import Custody

/// What is to happen at which hour, told in the order of hours whoever it was that planned it.
final class Agenda {
    private var waiting: [(at: Instant, number: Int, what: () throws -> Void)] = []
    private var number = 0

    func on(_ at: Instant, _ what: @escaping () throws -> Void) {
        number += 1
        waiting.append((at, number, what))
    }

    /// Lets happen what was planned before an instant, and what that plans.
    func pass(until end: Instant) throws {
        while true {
            let due = waiting.filter { $0.at < end }
                .sorted { ($0.at, $0.number) < ($1.at, $1.number) }
            guard !due.isEmpty else { return }
            waiting.removeAll { $0.at < end }
            for one in due { try one.what() }
        }
    }
}
