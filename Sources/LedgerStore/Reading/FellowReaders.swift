import GRDB
import Glibc
import Merkle
import Synchronization

/// The readers beside the pool's, one for each core but the leader's: opened when they are first
/// wanted, kept, and lent to one reading at a time.
///
/// Who finds them lent reads alone. So nobody waits for a reader while he holds another, and there
/// are never more of them than can work.
final class FellowReaders: Sendable {
    /// As many as read beside one leader at most; each keeps pages of its own.
    private static let most = 3
    private static let cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    private let path: String
    private let cache: TileCache
    private let kept: Mutex<Kept>

    private struct Kept: Sendable {
        var free: [FellowReader] = []
        /// How many are not opened yet.
        var unopened: Int
    }

    /// - Parameters:
    ///   - path: the file.
    ///   - cache: what all who read it have in common.
    ///   - count: how many there are; as many as there are other cores, if nothing is said.
    init(_ path: String, cache: TileCache, count: Int? = nil) {
        (self.path, self.cache) = (path, cache)
        kept = Mutex(Kept(unopened: count ?? min(Self.most, max(0, Self.cores - 1))))
    }

    /// Lends all that are free; what cannot be opened is not there.
    func lend() -> [FellowReader] {
        let (free, unopened) = kept.withLock { kept in
            defer { kept = Kept(unopened: 0) }
            return (kept.free, kept.unopened)
        }
        return free + (0..<unopened).compactMap { _ in try? FellowReader(path, cache: cache) }
    }

    func takeBack(_ fellows: [FellowReader]) { kept.withLock { $0.free += fellows } }

    /// Closes those that are not lent; there will be no others.
    func close() throws {
        let free = kept.withLock { kept in
            defer { kept = Kept(unopened: 0) }
            return kept.free
        }
        for fellow in free { try fellow.close() }
    }
}

extension LedgerFile {
    /// How often a moment is looked for in which nobody writes.
    private static let attempts = 4

    /// Reads as ``read(_:)`` does, in one moment, with the fellows that see the same one beside it;
    /// with none where there are none free, or somebody writes again and again.
    package func readTogether<Value>(
        _ body: (LedgerSnapshot, [FellowReader]) throws -> Value
    ) throws(LedgerError) -> Value {
        let lent = fellows?.lend() ?? []
        defer { fellows?.takeBack(lent) }
        for _ in 0..<Self.attempts where !lent.isEmpty {
            if let value = try readJoined(by: lent, body) { return value }
        }
        return try read { try body($0, []) }
    }

    /// Nil where somebody has written while they began.
    private func readJoined<Value>(
        by fellows: [FellowReader], _ body: (LedgerSnapshot, [FellowReader]) throws -> Value
    ) throws(LedgerError) -> Value? {
        let before = fellows.map { $0.writings() }
        return try read { snapshot in
            // With this the leader's own moment begins.
            let size = try snapshot.size()
            defer { for fellow in fellows { fellow.leave() } }
            for (fellow, writings) in zip(fellows, before) {
                guard fellow.join(since: writings, size: size) else { return nil }
            }
            return try body(snapshot, fellows)
        }
    }
}
