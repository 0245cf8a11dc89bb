import Foundation
package import GRDB
import Merkle
package import Signing

/// What the one writer does between two checkpoints: all of it becomes true together, or none.
package final class LedgerTransaction {
    /// Sees what this transaction has written so far.
    package let snapshot: LedgerSnapshot
    private(set) var leaves: [Digest] = []
    private let firstIndex: Int
    private let unwritten: UnwrittenEntries
    private let hasher = TreeHasher()

    init(_ database: Database, cache: TileCache, firstIndex: Int) {
        unwritten = UnwrittenEntries()
        snapshot = LedgerSnapshot(database: database, cache: cache, unwritten: unwritten)
        self.firstIndex = firstIndex
    }

    /// For the registers, whose tables live in the same file.
    package var database: Database { snapshot.database }

    /// The index that the next entry gets.
    package var nextIndex: Int { firstIndex + leaves.count }

    /// The same content may be admitted once: where it was before, this throws, or the writing
    /// that follows does, and the whole transaction is undone.
    package func append(
        kind: EntryKind, received: Int64, contentID: Digest, envelope: [UInt8]
    ) throws(LedgerError) -> Int {
        guard (1...Entry.envelopeLimit).contains(envelope.count) else {
            throw .envelopeSize(envelope.count)
        }
        let index = nextIndex
        let header = LeafHeader(kind: kind, received: received)
        let entry = Entry(
            index: index, header: header, contentID: contentID, envelope: envelope)
        try unwritten.add(entry, snapshot.database)
        leaves.append(entry.leafHash(hasher))
        return index
    }

    /// Writes what was appended; nothing is refused after that.
    func write() throws(LedgerError) { try unwritten.write(into: snapshot.database) }

    package func keep(_ detail: PersonDetail) throws(LedgerError) {
        try translatingFaults {
            try database.cachedStatement(
                sql: "INSERT INTO person_detail (person, salt, details) VALUES (?, ?, ?)"
            ).execute(arguments: [detail.person, Data(detail.salt), Data(detail.details)])
        }
    }
}
