import GRDB
package import Merkle

/// Whose ledger a file is.
package struct LedgerSettings: Sendable {
    package let origin: KeyName
    package let logKey: NoteKey

    /// Refuses other programs' databases and other formats before anything in them is touched.
    init(_ database: Database) throws(LedgerError) {
        let (application, format, row) = try translatingFaults {
            (
                try Int.fetchOne(database, sql: "PRAGMA application_id"),
                try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
                try? Row.fetchOne(database, sql: "SELECT origin, log_key FROM meta")
            )
        }
        guard application == Schema.applicationID else { throw .notALedger }
        guard format == Schema.format else { throw .otherFormat(format) }
        guard let row, let origin = KeyName(row[0]), let key = try? NoteKey(row[1]),
            key.name == origin
        else { throw .corrupt(.settingsMalformed) }
        self.origin = origin
        logKey = key
    }
}
