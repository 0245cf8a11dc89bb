import Foundation
package import GRDB
import Merkle

extension LedgerFile {
    /// Opens a ledger that somebody else may be writing, or that lies on a read-only disc.
    package static func openReadOnly(_ path: String) throws(LedgerError) -> LedgerFile {
        let traces = LedgerTraces(of: path)
        let (settings, growing) = try inspectEdge(path)
        let reader = try readOnlyReader(path)
        return LedgerFile(
            path: path, settings: settings, reader: reader, writing: nil,
            doubts: traces.doubts(size: growing.size))
    }

    /// Reads whose ledger a file is, before anything is made beside it.
    static func inspect(_ path: String) throws(LedgerError) -> LedgerSettings {
        try looking(path) { try LedgerSettings($0) }
    }

    /// The same, with the tree at its right edge; refuses one whose edge does not hold.
    ///
    /// A connection that can write does, when it closes: what stands in a journal beside the file,
    /// be it another ledger's, would overwrite the file that is to be kept as evidence.
    static func inspectEdge(
        _ path: String
    ) throws(LedgerError) -> (LedgerSettings, GrowingLedger) {
        try refuseOlderJournal(path)
        return try looking(path) { database in
            let settings = try LedgerSettings(database)
            let snapshot = LedgerSnapshot(database: database, cache: TileCache(capacity: 16))
            return (settings, try TailCheck.run(snapshot, settings))
        }
    }

    private static func looking<Found>(
        _ path: String, _ look: (Database) throws -> Found
    ) throws(LedgerError) -> Found {
        guard FileManager.default.fileExists(atPath: path) else { throw .notThere }
        try refuseTruncated(path)
        let reader = try readOnlyReader(path)
        return try translatingFaults {
            defer { try? reader.close() }
            return try reader.read(look)
        }
    }

    /// Where a file lies, whatever links lead there: beside that SQLite keeps its journal.
    static func resolved(_ path: String) -> String {
        URL(filePath: path).resolvingSymlinksInPath().path
    }

    static func journalSize(_ path: String) -> Int { fileSize(resolved(path) + "-wal") }

    /// Where a live file cannot be read for want of its side files, and there is no journal that
    /// would have to be read with it, the file is taken as it lies.
    static func readOnlyReader(_ path: String) throws(LedgerError) -> any DatabaseReader {
        do {
            let reader = try DatabasePool(path: path, configuration: reading)
            _ = try reader.read { try Int.fetchOne($0, sql: "PRAGMA schema_version") }
            return reader
        } catch let error as DatabaseError where isTakenAsItLies(path, after: error) {
            return try readAsItLies(path)
        } catch let error as DatabaseError {
            throw fault(error, withJournalOf: path)
        } catch {
            throw .abandoned(error)
        }
    }

    /// Reads a file without its journal.
    static func readAsItLies(_ path: String) throws(LedgerError) -> any DatabaseReader {
        try translatingFaults {
            try DatabaseQueue(path: addressAsItLies(path), configuration: reading)
        }
    }

    /// What SQLite is to open where it shall neither look for a journal nor make any file.
    package static func addressAsItLies(_ path: String) -> String {
        URL(filePath: path).absoluteString + "?immutable=1"
    }

    private static var reading: Configuration {
        var configuration = Configuration()
        configuration.readonly = true
        // Whoever closes the file as the last has it to himself for a moment.
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA cache_size = -\(readersCache)")
        }
        return configuration
    }

    /// Whether it was only for want of its side files that a file could not be read, and there is no
    /// journal that would have to be read with it.
    package static func isTakenAsItLies(_ path: String, after error: DatabaseError) -> Bool {
        let isWanting =
            error.resultCode == .SQLITE_CANTOPEN
            || error.extendedResultCode == .SQLITE_IOERR_SHMSIZE
        return isWanting && journalSize(path) == 0
    }

    /// Why a file could not be opened; one that was cut says so itself.
    package static func fault(of path: String, _ error: DatabaseError) -> LedgerError {
        do throws(LedgerError) { try refuseTruncated(path) } catch { return error }
        return fault(error, withJournalOf: path)
    }

    /// Without the journal a file is whole, and yet not all that was acknowledged.
    private static func fault(
        _ error: DatabaseError, withJournalOf path: String
    ) -> LedgerError {
        error.resultCode == .SQLITE_CANTOPEN && journalSize(path) > 0
            ? .journalUnread : LedgerError(error)
    }

    /// SQLite's header counts the pages; with no journal beside it, all of them are in the file.
    private static func refuseTruncated(_ path: String) throws(LedgerError) {
        guard journalSize(path) == 0,
            let handle = FileHandle(forReadingAtPath: path),
            let header = try? handle.read(upToCount: headerSize), !header.isEmpty
        else { return }
        let bytes = Array(header)
        guard bytes.starts(with: Array("SQLite format 3\0".utf8)) else { throw .notALedger }
        guard bytes.count == headerSize else {
            throw .corrupt(.truncated(bytes: bytes.count, of: headerSize))
        }
        func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 << 8 | Int($1) } }
        let pageSize = number(16..<18) == 1 ? 65_536 : number(16..<18)
        let expected = pageSize * number(28..<32)
        let found = fileSize(resolved(path))
        guard found >= expected else {
            throw .corrupt(.truncated(bytes: found, of: expected))
        }
    }

    private static let headerSize = 100

    private static func fileSize(_ path: String) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }
}
