/// The only clock there is: asked at the edges, by the desk when something arrives.
package struct WallClock: Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package let milliseconds: @Sendable () -> Int64

    package init(milliseconds: @escaping @Sendable () -> Int64) {
        self.milliseconds = milliseconds
    }
}
