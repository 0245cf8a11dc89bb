import GRDB
import Merkle
import Synchronization

/// One append-only SQLite file: entries, the tree over them, its checkpoints and who cosigned them.
///
/// Cannot read a statement. One process writes, over one connection; any number read.
package final class LedgerFile: Sendable {
    package let path: String
    package let settings: LedgerSettings
    let reader: any DatabaseReader
    let writing: Writing?
    /// Why the file, as it was when it was opened for reading, may not be all that was written.
    package let doubts: [LedgerTraces.Doubt]
    /// So many that the tiles of a million entries, 62 MiB, are each read and hashed once.
    private let cache = TileCache(capacity: 8_192)
    /// Nil where the file is read over one connection only.
    let fellows: FellowReaders?

    /// What only the one writer has.
    struct Writing: Sendable {
        let pool: DatabasePool
        let signer: NoteSigner
        let lock: WriterLock
        let names: HeldNames
        let growing: GrowingState
    }

    init(
        path: String, settings: LedgerSettings, reader: any DatabaseReader, writing: Writing?,
        doubts: [LedgerTraces.Doubt] = []
    ) {
        self.path = path
        self.settings = settings
        self.reader = reader
        self.writing = writing
        self.doubts = doubts
        fellows = reader is DatabasePool ? FellowReaders(path, cache: cache) : nil
    }

    package var isReadOnly: Bool { writing == nil }

    /// False once the file, its journal or the lock of its writer is no more where it was opened.
    package var isInPlace: Bool { writing?.names.areKept ?? true }

    /// Reads, in one transaction: everything seen belongs to one moment.
    package func read<Value>(
        _ body: (LedgerSnapshot) throws -> Value
    ) throws(LedgerError) -> Value {
        try translatingFaults {
            try reader.read { try body(LedgerSnapshot(database: $0, cache: cache)) }
        }
    }

    /// Lets go of the file, and of the lock; reading and writing fail from now on.
    ///
    /// The journal is emptied into the file, so that it can be carried away alone; where a reader
    /// prevents that, the journal stays beside it and holds as good.
    package func close() throws(LedgerError) {
        try translatingFaults {
            _ = try? writing?.pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
            try fellows?.close()
            try reader.close()
        }
        writing?.lock.release()
        writing?.names.close()
    }
}

/// The tree's edge between two transactions.
final class GrowingState: Sendable {
    private let kept: Mutex<GrowingLedger>

    init(_ growing: GrowingLedger) { kept = Mutex(growing) }

    var current: GrowingLedger { kept.withLock { $0 } }

    func replace(by growing: GrowingLedger) { kept.withLock { $0 = growing } }
}
