package import Custody
package import GRDB

extension Registers {
    /// The newest signatures under statements of some kinds, newest entry first.
    ///
    /// - Throws: what SQLite throws, or ``UnreadableRow``.
    package static func newest(
        of kinds: [ActKind], limit: Int, in db: Database
    ) throws -> [SignatureRow] {
        let table = RegisterTable(SignatureRow.register)
        let columns = SignatureRow.register.columns.map(\.name).joined(separator: ", ")
        let marks = repeatElement("?", count: kinds.count).joined(separator: ", ")
        let rows = try GRDB.Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM \(table.name) WHERE kind IN (\(marks))
                ORDER BY rowid DESC LIMIT \(limit)
                """, arguments: StatementArguments(kinds.map(\.rawValue)))
        return try rows.map { try SignatureRow.read($0) }
    }
}
