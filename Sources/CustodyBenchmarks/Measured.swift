import Glibc

/// How fast something went, and what it took of the cores: that stays when others use them too.
struct Measured {
    let count: Int
    let seconds: Double
    /// Of all threads and the kernel on their behalf.
    let processor: Double

    var perSecond: Double { Double(count) / seconds }
    /// For one.
    var microseconds: Double { processor * 1_000_000 / Double(count) }

    static let nothing = Measured(count: 0, seconds: 0, processor: 0)

    static func of(_ count: Int, _ body: () async throws -> Void) async rethrows -> Measured {
        let clock = ContinuousClock()
        let (start, spent) = (clock.now, Glibc.clock())
        try await body()
        return Measured(
            count: count, seconds: start.duration(to: clock.now).seconds,
            processor: Double(Glibc.clock() - spent) / Double(CLOCKS_PER_SEC))
    }

    static func += (sum: inout Measured, one: Measured) {
        sum = Measured(
            count: sum.count + one.count, seconds: sum.seconds + one.seconds,
            processor: sum.processor + one.processor)
    }
}
