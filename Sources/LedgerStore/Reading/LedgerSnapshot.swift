package import GRDB
package import Merkle

/// The ledger as one transaction sees it; good for reading while that transaction lasts.
package struct LedgerSnapshot {
    /// For the registers, whose tables live in the same file.
    package let database: Database
    private let cache: TileCache
    /// Of the transaction that reads what it writes.
    private let unwritten: UnwrittenEntries?

    init(
        database: Database, cache: TileCache = TileCache(capacity: 2),
        unwritten: UnwrittenEntries? = nil
    ) {
        self.database = database
        self.cache = cache
        self.unwritten = unwritten
    }

    /// Entries are read where they are: what is only in memory is written first.
    func settleEntries() throws(LedgerError) { try unwritten?.write(into: database) }

    /// How many entries there are.
    package func size() throws(LedgerError) -> Int {
        try settleEntries()
        return try translatingFaults {
            try Int.fetchOne(
                database.cachedStatement(sql: "SELECT coalesce(max(idx) + 1, 0) FROM entry")) ?? 0
        }
    }

    package var tiles: StoredTiles { StoredTiles(database: database) }

    package func tree(size: Int) -> TiledTree<StoredTiles> {
        TiledTree(size: size, reader: tiles, cache: cache)
    }

    /// What a party takes along: that this entry is under this checkpoint, with every cosignature
    /// the checkpoint has by now.
    package func offlineProof(
        of index: Int, under size: Int
    ) throws(LedgerError) -> OfflineProof {
        guard let entry = try entry(index) else { throw .corrupt(.entryMissing(index: index)) }
        let inclusion = try tree(size: size).inclusion(of: index)
        return OfflineProof(
            extra: entry.header.bytes, index: index, path: inclusion.path,
            checkpoint: try cosignedCheckpoint(size: size).bytes)
    }

    /// What SQLite finds wrong on examining every page, in words for people.
    package func pageFaults() throws(LedgerError) -> [String] {
        try translatingFaults {
            try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        }
    }
}
