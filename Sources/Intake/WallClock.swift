/// The only clock there is: asked at the edges, by the desk when something arrives.
package struct WallClock: Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package let milliseconds: @Sendable () -> Int64

    package init(milliseconds: @escaping @Sendable () -> Int64) {
        self.milliseconds = milliseconds
    }

    /// The time, later than `last` where the clock goes on: of two transactions that no time tells
    /// apart nobody could say that a checkpoint between them was taken out.
    ///
    /// A clock that stands still, as a play's does, is waited for two milliseconds and no longer.
    func milliseconds(after last: Int64) -> Int64 {
        let asked = ContinuousClock.now
        var now = milliseconds()
        while now == last, ContinuousClock.now - asked < .milliseconds(2) { now = milliseconds() }
        return now
    }
}
