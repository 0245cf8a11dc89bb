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
        // The newest of each kind stand together in the index; of all together, the newest.
        let one = """
            SELECT * FROM (SELECT rowid AS place, \(columns) FROM \(table.name) WHERE kind = ?
            ORDER BY rowid DESC LIMIT \(limit))
            """
        let each = repeatElement(one, count: kinds.count).joined(separator: " UNION ALL ")
        return try SignatureRow.found(
            "SELECT \(columns) FROM (\(each)) ORDER BY place DESC LIMIT \(limit)",
            kinds.map { .text($0.rawValue) }, db)
    }
}
