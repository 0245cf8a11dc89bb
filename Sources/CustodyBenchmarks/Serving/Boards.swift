import Custody
import NIOHTTP1
import Synchronization

/// Everybody's open board.
final class Boards: Sendable {
    private let port: Int
    private let crowd: Crowd
    private let asking: Bool
    /// One for each that listens.
    let opened: AsyncStream<Void>
    private let isOpen: AsyncStream<Void>.Continuation
    /// How often one of them heard of a change.
    let heard = Atomic(0)
    /// The milliseconds that the pages took that were fetched again.
    let pages = Mutex<[Double]>([])

    init(port: Int, crowd: Crowd, asking: Bool) {
        (self.port, self.crowd, self.asking) = (port, crowd, asking)
        (opened, isOpen) = AsyncStream.makeStream(of: Void.self)
    }

    /// Everybody signs in with his own key.
    func signIn() async throws -> [String] {
        let (port, crowd) = (port, crowd)
        return try await Browsing.with(port) { browsing in
            var sessions: [String] = []
            for member in crowd.members { sessions.append(try await browsing.signIn(member)) }
            return sessions
        }
    }

    /// Until it is cancelled.
    func watch(_ sessions: [String]) async throws {
        defer { isOpen.finish() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, session) in sessions.enumerated() {
                group.addTask { try await self.watch(number, session) }
            }
            try await group.waitForAll()
        }
    }

    private func watch(_ number: Int, _ session: String) async throws {
        let (fetching, ask) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        async let fetched: Void = fetch(fetching, number, session)
        try await Browsing.with(port) { browsing in
            try await browsing.listen(session, opened: { self.isOpen.yield() }) {
                self.heard.add(1, ordering: .relaxed)
                if self.asking { ask.yield() }
            }
        }
        ask.finish()
        try await fetched
    }

    /// Fetches the board again when it changed; while it does, changes are one.
    private func fetch(
        _ changes: AsyncStream<Void>, _ number: Int, _ session: String
    ) async throws {
        guard asking else { return }
        let path = "/vaults/\(Crowd.vault(of: number))"
        try await Browsing.with(port) { browsing in
            for await _ in changes {
                let start = ContinuousClock.now
                let answer = try await browsing.ask(.GET, path, cookie: session, again: true)
                guard answer.status == 200 else { throw NotAdmitted(answer: answer.body) }
                let took = start.duration(to: .now).seconds * 1000
                self.pages.withLock { $0.append(took) }
            }
        }
    }
}
