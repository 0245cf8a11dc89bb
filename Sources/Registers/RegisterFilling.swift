package import Custody
package import GRDB

extension RegisterTable {
    /// Puts rows into the table, in their order, so that of one key the last stands.
    package func fill(_ rows: [[Cell]], _ db: Database) throws {
        var rest = rows[...]
        while !rest.isEmpty {
            let (count, sql) = upserts(of: rest.count)
            try db.cachedStatement(sql: sql).execute(
                arguments: StatementArguments(
                    rest.prefix(count).flatMap { $0.map(\.databaseValue) }))
            rest = rest.dropFirst(count)
        }
    }
}
