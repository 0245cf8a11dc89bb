import GRDB
import Merkle

/// A connection that reads beside a leading one, if it sees the very same moment of the file.
///
/// SQLite numbers, for each connection, what the others have written. Where that number is the same
/// before the leader begins and after the fellow has begun, nothing was written between, and both
/// see one ledger.
package final class FellowReader: Sendable {
    private let queue: DatabaseQueue
    private let cache: TileCache

    init(_ path: String, cache: TileCache) throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        // One moment lasts over several turns: from joining to leaving.
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA cache_size = -\(LedgerFile.readersCache)")
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        self.cache = cache
    }

    /// Reads in the moment that it has joined, on a thread of its own, and tells when it is done.
    package func read(
        _ body: @escaping @Sendable (LedgerSnapshot) -> Void,
        then done: @escaping @Sendable () -> Void
    ) {
        queue.asyncWriteWithoutTransaction { [cache] database in
            body(LedgerSnapshot(database: database, cache: cache))
            done()
        }
    }

    /// How often others have written, by this connection's own count; nil where it cannot read.
    func writings() -> Int? { try? queue.inDatabase { try Self.writings($0) } }

    /// Begins the moment that the leader is in already.
    ///
    /// - Parameters:
    ///   - writings: counted before the leader began.
    ///   - size: the leader's; that of another file, put in this one's place, is another.
    /// - Returns: whether it is the leader's moment.
    func join(since writings: Int?, size: Int) -> Bool {
        queue.inDatabase { database in
            do {
                try database.beginTransaction(.deferred)
                let snapshot = LedgerSnapshot(database: database, cache: cache)
                return try Self.writings(database) == writings && snapshot.size() == size
            } catch {
                // What is wrong with the file the leader finds himself.
                return false
            }
        }
    }

    /// Ends the moment, if it is in one, once whatever it reads there is read.
    func leave() {
        queue.inDatabase { database in
            if database.isInsideTransaction { try? database.rollback() }
        }
    }

    func close() throws { try queue.close() }

    private static func writings(_ database: Database) throws -> Int {
        try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version")) ?? 0
    }
}
