import Binding
package import Custody
package import GRDB

extension RegisterTable {
    /// Puts rows into the table, in their order, so that of one key the last stands.
    package func fill(_ rows: [[Cell]], _ db: Database) throws {
        var bound = BoundRows(columns: register.columns.count)
        for row in rows { for cell in row { bound.append(cell) } }
        try bound.execute(db.cachedStatement(sql: insertion))
    }
}
