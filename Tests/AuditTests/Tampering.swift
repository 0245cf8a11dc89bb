import Audit
import Foundation
import GRDB
import LedgerStore
import Merkle

/// What an enemy with the file and a SQLite shell does, and what the audit says then.
struct Tampering {
    let folder: Folder
    let original: String
    let cosigners: [NoteKey]

    /// Takes an honest ledger, closed into one file.
    init(_ season: SmallSeason) throws {
        folder = season.folder
        original = folder.path("honest")
        cosigners = [season.cosigner.key]
        try season.ledger.copy(to: original).close()
    }

    func audit(
        _ path: String, against evidence: [OutsideEvidence] = [], rulesThen: Set<String> = []
    ) async throws -> AuditReport {
        try await Auditor(path: path, cosigners: cosigners, rulesThen: rulesThen) { 0 }
            .audit(against: evidence)
    }

    func audit(rulesThen: Set<String> = []) async throws -> AuditReport {
        try await audit(original, rulesThen: rulesThen)
    }

    /// The audit of a copy after somebody worked on it with all guards off.
    func audit(
        against evidence: [OutsideEvidence] = [], rulesThen: Set<String> = [],
        after work: (Database) throws -> Void
    ) async throws -> AuditReport {
        let path = folder.path(UUID().uuidString)
        defer { try? FileManager.default.removeItem(atPath: path) }
        try FileManager.default.copyItem(atPath: original, toPath: path)
        try Tampering.work(on: path, work)
        return try await audit(path, against: evidence, rulesThen: rulesThen)
    }

    static func work(on path: String, _ work: (Database) throws -> Void) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
            let guards = try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for name in guards { try database.execute(sql: "DROP TRIGGER \(name)") }
            try work(database)
        }
        try queue.close()
    }

    /// One column of one table.
    struct Place: Sendable, CustomStringConvertible {
        let table: String
        let column: String
        let type: String
        let keys: [String]

        var description: String { "\(table).\(column)" }
    }

    /// Every column of every table, as the file itself lists them.
    func places() throws -> [Place] {
        let queue = try DatabaseQueue(path: original)
        return try queue.read { database in
            let tables = try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM sqlite_master WHERE type = 'table'
                    AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name
                    """)
            return try tables.flatMap { table in
                let columns = try Row.fetchAll(database, sql: "PRAGMA table_info(\(table))")
                let primary = columns.filter { ($0["pk"] as Int) > 0 }
                    .map { "\"\($0["name"] as String)\"" }
                // A journal has no key; its rows lie as they came.
                let keys = primary.isEmpty ? ["rowid"] : primary
                return columns.map {
                    Place(
                        table: table, column: $0["name"], type: $0["type"],
                        keys: keys)
                }
            }
        }
    }

    /// Changes one value of the table's last row; where the table is empty, puts a row into it.
    static func change(_ place: Place, in database: Database) throws {
        let column = "\"\(place.column)\""
        let order = place.keys.map { "\($0) DESC" }.joined(separator: ", ")
        let last =
            "SELECT \(place.keys.joined(separator: ", ")) FROM \(place.table) "
            + "ORDER BY \(order) LIMIT 1"
        let value =
            switch place.type {
            case "INTEGER": "coalesce(\(column), 0) + 1000003"
            case "BLOB":
                """
                CAST(iif(hex(\(column)) LIKE '5A%', x'a5', x'5a')
                || substr(coalesce(\(column), zeroblob(32)), 2) AS BLOB)
                """
            default: "coalesce(\(column), '') || 'x'"
            }
        try database.execute(
            sql: """
                UPDATE \(place.table) SET \(column) = \(value)
                WHERE (\(place.keys.joined(separator: ", "))) = (\(last))
                """)
        guard database.changesCount == 0 else { return }
        let columns = try Row.fetchAll(database, sql: "PRAGMA table_info(\(place.table))")
        let values = columns.map { column in
            switch column["type"] as String {
            case "INTEGER": "1"
            case "BLOB": "zeroblob(32)"
            default: "'x'"
            }
        }
        try database.execute(
            sql: "INSERT INTO \(place.table) VALUES (\(values.joined(separator: ", ")))")
    }
}
