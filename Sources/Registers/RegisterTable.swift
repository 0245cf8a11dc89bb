package import Custody
package import GRDB

/// A register as a SQLite table: its columns, its key and the statements that read and write it.
package struct RegisterTable: Sendable {
    package let register: Register
    /// `register_` and the register's name, so that they are told from the ledger's own tables.
    package let name: String
    let upsert: String
    let lookup: String
    let ordered: String

    package init(_ register: Register) {
        self.register = register
        name = "register_\(register.name)"
        let columns = register.columns.map { "\"\($0.name)\"" }
        let list = columns.joined(separator: ", ")
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        let keys = columns.prefix(register.keys).joined(separator: ", ")
        upsert = "INSERT OR REPLACE INTO \(name) (\(list)) VALUES (\(marks))"
        lookup = "SELECT \(list) FROM \(name) WHERE \(columns[0]) = ? ORDER BY \(keys)"
        ordered = "SELECT \(list) FROM \(name) ORDER BY \(keys)"
    }

    /// Every register as a table.
    package static let all = Event.registers.map(RegisterTable.init)

    /// Creates the empty table.
    func create(in db: Database) throws {
        let columns = register.columns.map { "\"\($0.name)\" \($0.kind.declaration)" }
        let keys = register.columns.prefix(register.keys).map { "\"\($0.name)\"" }
        let sql = """
            CREATE TABLE \(name) (\(columns.joined(separator: ", ")), \
            PRIMARY KEY (\(keys.joined(separator: ", ")))) STRICT, WITHOUT ROWID
            """
        try db.execute(sql: sql)
    }

    /// Calls `visit` with every row's cells, in the order of keys.
    package func visit(_ db: Database, _ visit: ([Cell]) throws -> Void) throws {
        let rows = try GRDB.Row.fetchCursor(db, sql: ordered)
        while let row = try rows.next() { try visit(Self.cells(row, register.columns.count)) }
    }

    static func cells(_ row: GRDB.Row, _ count: Int) -> [Cell] {
        (0..<count).map { column in
            switch (row[column] as DatabaseValue).storage {
            case .null, .blob, .double: .none
            case .int64(let value): .integer(Int(value))
            case .string(let text): .text(text)
            }
        }
    }
}

extension Custody.Column.Kind {
    fileprivate var declaration: String {
        switch self {
        case .text: "TEXT NOT NULL"
        case .integer: "INTEGER NOT NULL"
        case .optionalText: "TEXT"
        case .optionalInteger: "INTEGER"
        }
    }
}

extension Cell {
    var argument: (any DatabaseValueConvertible)? {
        switch self {
        case .none: nil
        case .integer(let value): value
        case .text(let text): text
        }
    }
}
