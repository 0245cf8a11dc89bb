import NIOCore
import NIOPosix

/// Tells whoever has a board open that something changed, at most once a second.
actor Boards {
    private var listeners: [Int: AsyncStream<Int>.Continuation] = [:]
    private var next = 0
    private var changes = 0
    private var isTelling = false
    private var isClosed = false

    var count: Int { listeners.count }

    /// A stream of change counts; a slow listener only hears of the newest.
    func listen() -> (Int, AsyncStream<Int>) {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Int.self, bufferingPolicy: .bufferingNewest(1))
        next += 1
        guard !isClosed else {
            continuation.finish()
            return (next, stream)
        }
        listeners[next] = continuation
        return (next, stream)
    }

    func leave(_ number: Int) { listeners.removeValue(forKey: number)?.finish() }

    /// Everybody goes home: the server stops.
    func close() {
        isClosed = true
        for listener in listeners.values { listener.finish() }
        listeners = [:]
    }

    func changed() {
        changes += 1
        guard !isTelling else { return }
        isTelling = true
        tell()
        let told = changes
        MultiThreadedEventLoopGroup.singleton.any().scheduleTask(in: .seconds(1)) {
            Task { await self.rest(since: told) }
        }
    }

    /// A second has passed; what changed in it is told at once and together.
    private func rest(since told: Int) {
        isTelling = false
        guard changes != told else { return }
        changes -= 1
        changed()
    }

    private func tell() { for listener in listeners.values { listener.yield(changes) } }
}
