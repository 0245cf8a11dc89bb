import NIOCore
import NIOPosix

/// So many a second, each due at its own instant whether or not those before it are answered: who
/// waits in a queue waits, and it counts.
struct Pace: Sendable {
    let perSecond: Int
    let seconds: Int
    /// How many at most are under way at once.
    let lanes: Int

    /// The figures of the day's load.
    static let usual = Pace(perSecond: 200, seconds: 30, lanes: 100)

    /// The milliseconds that each took from the instant it was due, by a lane's own way of preparing
    /// and doing one.
    func run<Prepared: Sendable>(
        _ lane: @Sendable @escaping (_ next: Turns<Prepared>) async throws -> [Double]
    ) async throws -> [Double] {
        let start = ContinuousClock.now + .milliseconds(200)
        return try await withThrowingTaskGroup(of: [Double].self) { group in
            for number in 0..<lanes {
                group.addTask {
                    try await lane(Turns(pace: self, lane: number, start: start))
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }
}

/// The turns of one lane.
struct Turns<Prepared: Sendable>: Sendable {
    let pace: Pace
    let lane: Int
    let start: ContinuousClock.Instant

    /// Prepares each before it is due, and does it when it is.
    func each(
        _ prepare: (Int) throws -> Prepared, _ work: (Prepared) async throws -> Void
    ) async throws -> [Double] {
        var took: [Double] = []
        for number in stride(from: lane, to: pace.perSecond * pace.seconds, by: pace.lanes) {
            let prepared = try prepare(number)
            let due = start + .seconds(Double(number) / Double(pace.perSecond))
            try await Alarm.rings(at: due)
            try await work(prepared)
            took.append(due.duration(to: .now).seconds * 1000)
        }
        return took
    }
}

/// Rings when something is due; at once when that is past.
enum Alarm {
    static func rings(at due: ContinuousClock.Instant) async throws {
        let left = ContinuousClock.now.duration(to: due).seconds
        guard left > 0 else { return }
        try await MultiThreadedEventLoopGroup.singleton.any()
            .scheduleTask(in: .nanoseconds(Int64(left * 1_000_000_000))) {}
            .futureResult.get()
    }
}

extension [Double] {
    /// The value below which that share of all lies.
    func quantile(_ share: Double) -> Double {
        guard !isEmpty else { return .nan }
        return sorted()[Swift.min(count - 1, Int(Double(count) * share))]
    }
}
