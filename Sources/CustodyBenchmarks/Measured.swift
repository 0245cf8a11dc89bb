import Glibc

/// How fast something went, and what it took of the cores: that stays when others use them too.
struct Measured {
    let perSecond: Double
    /// For one, of all threads and the kernel on their behalf.
    let microseconds: Double

    static func of(_ count: Int, _ body: () async throws -> Void) async rethrows -> Measured {
        let clock = ContinuousClock()
        let (start, spent) = (clock.now, Glibc.clock())
        try await body()
        let ticks = Double(Glibc.clock() - spent) / Double(CLOCKS_PER_SEC)
        return Measured(
            perSecond: Double(count) / start.duration(to: clock.now).seconds,
            microseconds: ticks * 1_000_000 / Double(count))
    }
}
