import GRDB

/// One row as the file has it, whatever a hand has put there: no cell is believed to have a type.
struct StoredCells {
    private let row: GRDB.Row

    init(_ row: GRDB.Row) { self.row = row }

    func value(_ column: Int) -> DatabaseValue { row[column] }

    func integer(_ column: Int) -> Int64? {
        guard case .int64(let value) = value(column).storage else { return nil }
        return value
    }

    func text(_ column: Int) -> String? {
        guard case .string(let text) = value(column).storage else { return nil }
        return text
    }

    func bytes(_ column: Int) -> [UInt8]? {
        guard case .blob(let bytes) = value(column).storage else { return nil }
        return Array(bytes)
    }
}

extension Database {
    /// Every row of a query, one at a time.
    func each(
        _ sql: String, _ arguments: StatementArguments = [], _ visit: (StoredCells) throws -> Void
    ) throws {
        let rows = try GRDB.Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
        while let row = try rows.next() { try visit(StoredCells(row)) }
    }
}
