import Foundation
package import GRDB
package import Merkle

extension LedgerFile {
    /// Makes a new ledger with an empty checkpoint; an existing file is never touched, and whoever
    /// is killed leaves none of that name.
    ///
    /// - Parameters:
    ///   - path: its name.
    ///   - signer: the log's key.
    ///   - now: when its empty checkpoint is signed.
    ///   - besides: what else stands in it from the beginning.
    /// - Returns: the ledger, opened by its one writer.
    /// - Throws: ``LedgerError``; then there is no such file, unless it was there.
    package static func create(
        _ path: String, signer: NoteSigner, at now: Int64,
        besides: (Database) throws -> Void = { _ in }
    ) throws(LedgerError) -> LedgerFile {
        guard signer.key.kind == .log else { throw .otherLogKey(signer.key) }
        try NewName.demand(path)
        let lock = try WriterLock(ledger: resolved(path), isNew: true)
        do throws(LedgerError) {
            try make(path, signer: signer, at: now, besides: besides)
            do throws(LedgerError) {
                return try writer(path, signer: signer, lock: lock)
            } catch {
                remove(path)
                throw error
            }
        } catch {
            lock.release()
            throw error
        }
    }

    private static func make(
        _ path: String, signer: NoteSigner, at now: Int64, besides: (Database) throws -> Void
    ) throws(LedgerError) {
        let part = "\(path).\(String(UInt64.random(in: 0...(.max)), radix: 16)).part"
        defer { remove(part) }
        do {
            try Data().write(to: URL(filePath: part), options: .withoutOverwriting)
        } catch {
            throw .cannotOpen(code: 0)
        }
        let pool = try writingPool(part)
        try translatingFaults {
            try pool.write { database in
                try lay(database, signer: signer, at: now)
                try besides(database)
            }
            _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
            try pool.close()
        }
        try NewName.take(path, for: part)
    }

    /// Takes away what was begun, with what SQLite put beside it.
    private static func remove(_ path: String) {
        for suffix in [""] + NewName.beside {
            try? FileManager.default.removeItem(atPath: path + suffix)
        }
    }

    /// Opens an existing ledger for its one writer; nothing is created and nothing converted.
    package static func open(
        _ path: String, signer: NoteSigner
    ) throws(LedgerError) -> LedgerFile {
        guard NewName.isOnly(resolved(path)) else { throw .alsoNamed }
        let settings = try inspect(path)
        guard settings.logKey == signer.key else { throw .otherLogKey(settings.logKey) }
        let lock = try WriterLock(ledger: resolved(path))
        return try writer(path, signer: signer, lock: lock)
    }

    private static func lay(_ database: Database, signer: NoteSigner, at now: Int64) throws {
        for statement in Schema.statements { try database.execute(sql: statement) }
        try database.execute(
            sql: "INSERT INTO meta (one, origin, log_key) VALUES (1, ?, ?)",
            arguments: [signer.key.name.text, signer.key.text])
        try database.execute(
            sql: """
                PRAGMA application_id = \(Schema.applicationID);
                PRAGMA user_version = \(Schema.format);
                """)
        let snapshot = LedgerSnapshot(database: database, cache: TileCache(capacity: 2))
        let settings = try LedgerSettings(database)
        let sealing = CheckpointSealing(snapshot: snapshot, signer: signer, settings: settings)
        _ = try sealing.sign(.empty, issued: now)
    }

    /// Once nobody else can write: the edge that is found is the one that it goes on from.
    private static func writer(
        _ path: String, signer: NoteSigner, lock: WriterLock
    ) throws(LedgerError) -> LedgerFile {
        let (settings, growing) = try inspectEdge(path)
        guard growing.size >= lock.noted else {
            throw .shortened(from: lock.noted, to: growing.size)
        }
        lock.note(growing.size)
        let pool = try writingPool(path)
        let writing = Writing(
            pool: pool, signer: signer, lock: lock, names: HeldNames(resolved(path), lock: lock),
            growing: GrowingState(growing))
        return LedgerFile(path: path, settings: settings, reader: pool, writing: writing)
    }

    /// In KiB: registers are keyed by hashes, so that a batch touches pages all over; what does not
    /// fit is written and read again within the transaction.
    private static let writersCache = 24_576
    /// In KiB, of each reader: a board of a region asks for some hundred pages again and again, and
    /// what SQLite keeps of itself are 125 of ours.
    static let readersCache = 8_192
    /// A page that many transactions change goes from the journal to the file once.
    private static let journalPages = 4_096

    /// What an insertion would have to undo if a guard refused it is kept in memory: SQLite copies
    /// two whole pages of ours for each entry, and to a file that costs more than the entry itself.
    ///
    /// One writing connection that waits for the disk: SQLite's FULL, which the pool lowers to
    /// NORMAL when it turns to WAL, so that it has to be set afterwards and is looked at.
    private static func writingPool(_ path: String) throws(LedgerError) -> DatabasePool {
        try translatingFaults {
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            configuration.prepareDatabase { database in
                try database.execute(
                    sql: """
                        PRAGMA page_size = \(Schema.pageSize);
                        PRAGMA recursive_triggers = ON;
                        PRAGMA secure_delete = ON;
                        PRAGMA cache_size = -\(readersCache);
                        """)
            }
            let pool = try DatabasePool(path: path, configuration: configuration)
            let level = try pool.writeWithoutTransaction { database in
                try database.execute(
                    sql: """
                        PRAGMA synchronous = FULL;
                        PRAGMA temp_store = MEMORY;
                        PRAGMA cache_size = -\(writersCache);
                        PRAGMA wal_autocheckpoint = \(journalPages);
                        """)
                return try Int.fetchOne(database, sql: "PRAGMA synchronous")
            }
            precondition(level == 2, "A ledger waits until the disk has what it acknowledges.")
            return pool
        }
    }
}
