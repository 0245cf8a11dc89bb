import Foundation
import GRDB
package import Signing

/// An envelope that names something the ledger does not have yet.
package struct WaitingEnvelope: Hashable, Sendable {
    package let contentID: Digest
    package let missing: Digest
    package let envelope: [UInt8]
    /// Milliseconds since 1970.
    package let received: Int64
}

extension LedgerSnapshot {
    /// What waits for this content and has not become an entry by another way, oldest first.
    package func waiting(for missing: Digest) throws(LedgerError) -> [WaitingEnvelope] {
        try waiting("missing = ?", [Data(missing.bytes)])
    }

    /// Everything that still waits, oldest first, at most so many.
    package func waiting(limit: Int) throws(LedgerError) -> [WaitingEnvelope] {
        let isMissing = """
            NOT EXISTS
              (SELECT 1 FROM entry WHERE kind = 1 AND entry.content_id = waiting.missing)
            """
        return try waiting(isMissing, [], limit: limit)
    }

    private func waiting(
        _ condition: String, _ arguments: StatementArguments, limit: Int = -1
    ) throws(LedgerError) -> [WaitingEnvelope] {
        try translatingFaults {
            let statement = try database.cachedStatement(
                sql: """
                    SELECT content_id, missing, envelope, received FROM waiting
                    WHERE \(condition) AND NOT EXISTS
                      (SELECT 1 FROM entry WHERE kind = 1 AND entry.content_id = waiting.content_id)
                    AND NOT EXISTS
                      (SELECT 1 FROM entry WHERE kind = 2 AND entry.content_id = waiting.content_id
                       AND entry.idx >= waiting.size)
                    ORDER BY received, waiting.rowid LIMIT ?
                    """)
            let rows = try Row.fetchAll(statement, arguments: arguments + [limit])
            return rows.compactMap { row in
                let (content, missing): (Data, Data) = (row[0], row[1])
                let envelope: Data = row[2]
                guard let contentID = Digest(content), let missing = Digest(missing) else {
                    return nil
                }
                return WaitingEnvelope(
                    contentID: contentID, missing: missing, envelope: Array(envelope),
                    received: row[3])
            }
        }
    }
}
