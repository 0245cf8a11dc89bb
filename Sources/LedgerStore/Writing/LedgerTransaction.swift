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
    private let hasher = TreeHasher()

    init(snapshot: LedgerSnapshot, firstIndex: Int) {
        self.snapshot = snapshot
        self.firstIndex = firstIndex
    }

    /// For the registers, whose tables live in the same file.
    package var database: Database { snapshot.database }

    /// The index that the next entry gets.
    package var nextIndex: Int { firstIndex + leaves.count }

    package func append(
        kind: EntryKind, received: Int64, contentID: Digest, envelope: [UInt8]
    ) throws(LedgerError) -> Int {
        guard (1...Entry.envelopeLimit).contains(envelope.count) else {
            throw .envelopeSize(envelope.count)
        }
        let index = nextIndex
        try translatingFaults {
            do {
                try database.cachedStatement(
                    sql: """
                        INSERT INTO entry (idx, kind, received, content_id, envelope)
                        VALUES (?, ?, ?, ?, ?)
                        """
                ).execute(arguments: [
                    index, kind.rawValue, received, Data(contentID.bytes), Data(envelope),
                ])
            } catch DatabaseError.SQLITE_CONSTRAINT_UNIQUE {
                throw LedgerError.alreadyAdmitted(contentID)
            }
        }
        let header = LeafHeader(kind: kind, received: received)
        leaves.append(header.leafHash(envelope, hasher))
        return index
    }

    /// Keeps an envelope until what it names arrives; the same one waits for the same thing once.
    package func wait(
        for missing: Digest, contentID: Digest, envelope: [UInt8], received: Int64
    ) throws(LedgerError) {
        guard (1...Entry.envelopeLimit).contains(envelope.count) else {
            throw .envelopeSize(envelope.count)
        }
        try translatingFaults {
            try database.cachedStatement(
                sql: """
                    INSERT INTO waiting (content_id, missing, envelope, received, size)
                    VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                    """
            ).execute(arguments: [
                Data(contentID.bytes), Data(missing.bytes), Data(envelope), received, nextIndex,
            ])
        }
    }

    package func keep(_ detail: PersonDetail) throws(LedgerError) {
        try translatingFaults {
            try database.cachedStatement(
                sql: "INSERT INTO person_detail (person, salt, details) VALUES (?, ?, ?)"
            ).execute(arguments: [detail.person, Data(detail.salt), Data(detail.details)])
        }
    }
}
