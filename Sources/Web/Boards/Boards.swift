/// Tells whoever has a board open that something changed, at most once a second.
actor Boards {
    private var listeners: [Int: AsyncStream<Int>.Continuation] = [:]
    private var next = 0
    private var changes = 0
    private var isTelling = false

    var count: Int { listeners.count }

    /// A stream of change counts; a slow listener only hears of the newest.
    func listen() -> (Int, AsyncStream<Int>) {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Int.self, bufferingPolicy: .bufferingNewest(1))
        next += 1
        listeners[next] = continuation
        return (next, stream)
    }

    func leave(_ number: Int) { listeners.removeValue(forKey: number)?.finish() }

    /// Everybody goes home: the server stops.
    func close() {
        for listener in listeners.values { listener.finish() }
        listeners = [:]
    }

    func changed() {
        changes += 1
        guard !isTelling else { return }
        isTelling = true
        Task {
            tell()
            let told = changes
            try? await Task.sleep(for: .seconds(1))
            isTelling = false
            if changes != told { changed() }
        }
    }

    private func tell() { for listener in listeners.values { listener.yield(changes) } }
}
