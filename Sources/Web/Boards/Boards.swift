import NIOCore
import NIOPosix
import Signing
import Spelling
import Synchronization

/// Tells whoever has a board open that something changed, at most once a second.
actor Boards {
    private var listeners: [Int: AsyncStream<String>.Continuation] = [:]
    private var next = 0
    private var isTelling = false
    private var isClosed = false
    private let changes = Atomic(0)
    private let told = Atomic(0)
    /// Another server's first change is not this one's.
    private let begun: String

    init() { begun = Hex.encode(Randomness.bytes(4)) }

    var count: Int { listeners.count }

    /// Where everything stands: whoever asks for it before he reads has missed nothing after it.
    nonisolated var moment: String { "\(begun)-\(changes.load(ordering: .acquiring))" }

    /// The moment that was told last; what was read after it shows at least that, and the next is
    /// told within a second.
    nonisolated var news: String { "\(begun)-\(told.load(ordering: .acquiring))" }

    /// A stream of moments, beginning with this one; a slow listener only hears of the newest.
    func listen() -> (Int, AsyncStream<String>) {
        let (stream, continuation) = AsyncStream.makeStream(
            of: String.self, bufferingPolicy: .bufferingNewest(1))
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

    /// What was written before this call is told of by its moment.
    func changed() {
        changes.add(1, ordering: .acquiringAndReleasing)
        if !isTelling { tell() }
    }

    private func tell() {
        isTelling = true
        told.store(changes.load(ordering: .acquiring), ordering: .releasing)
        let told = news
        for listener in listeners.values { listener.yield(told) }
        MultiThreadedEventLoopGroup.singleton.any().scheduleTask(in: .seconds(1)) {
            Task { await self.rest(since: told) }
        }
    }

    /// A second has passed; what changed in it is told at once and together.
    private func rest(since told: String) {
        isTelling = false
        if moment != told { tell() }
    }
}
