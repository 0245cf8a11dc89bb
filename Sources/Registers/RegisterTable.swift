import Binding
package import Custody
import Foundation
package import GRDB

/// A register as a SQLite table: its columns, its key and the statements that read and write it.
package struct RegisterTable: Sendable {
    package let register: Register
    /// `register_` and the register's name, so that they are told from the ledger's own tables.
    package let name: String
    let selection: String
    let lookup: String
    /// The first rows in the order of keys, so many.
    let beginning: String
    /// How many rows there are, up to so many.
    let beginningCount: String
    let removal: String
    let ordered: String
    /// Puts one row in its place.
    let insertion: String
    /// The statements that find many rows at once, the longest first.
    private let lookups: [(groups: Int, sql: String)]

    package init(_ register: Register) {
        self.register = register
        name = "register_\(register.name)"
        let columns = register.columns.map { "\"\($0.name)\"" }
        let list = columns.joined(separator: ", ")
        let keys = columns.prefix(register.keys).joined(separator: ", ")
        let key = columns.prefix(register.keys).map { "\($0) = ?" }.joined(separator: " AND ")
        let select = "SELECT \(list) FROM \(name)"
        let verb = register.isJournal ? "INSERT" : "INSERT OR REPLACE"
        insertion = "\(verb) INTO \(name) (\(list)) VALUES (\(Self.marks(columns.count)))"
        lookups = Self.lengths.map { count in
            (count, "\(select) WHERE \(columns[0]) IN (\(Self.marks(count))) ORDER BY \(keys)")
        }
        selection = select
        lookup = "\(select) WHERE \(columns[0]) = ? ORDER BY \(keys)"
        beginning = "\(select) ORDER BY \(keys) LIMIT ?"
        beginningCount = "SELECT count(*) FROM (SELECT 1 FROM \(name) LIMIT ?)"
        removal = "DELETE FROM \(name) WHERE \(key)"
        ordered = "\(select) ORDER BY \(keys)"
    }

    /// Few different statements, so that each stays prepared.
    private static let lengths = [64, 8, 1]

    private static func marks(_ count: Int) -> String {
        repeatElement("?", count: count).joined(separator: ", ")
    }

    /// What finds the next of so many groups, and how many of them.
    func lookups(of groups: Int) -> (groups: Int, sql: String) {
        guard let lookup = lookups.first(where: { $0.groups <= groups }) else {
            preconditionFailure("there is a statement for one")
        }
        return lookup
    }

    /// Every register as a table.
    package static let all = Event.registers.map(RegisterTable.init)

    /// Creates the empty table.
    ///
    /// Rows of random keys in their keys' order would each change a page of their own; in a journal
    /// those of many statements share one, and what finds them is small.
    func create(in db: Database) throws {
        try createTable(in: db)
        for column in register.columns where register.found.contains(column.name) {
            let part = column.kind.isOptional ? " WHERE \"\(column.name)\" IS NOT NULL" : ""
            try db.execute(
                sql: "CREATE INDEX \(name)_\(column.name) ON \(name) (\"\(column.name)\")\(part)")
        }
        for column in register.filled {
            try db.execute(
                sql: "CREATE INDEX \(name)_\(column) ON \(name) (\(column)) WHERE \(column) <> ''")
        }
    }

    private func createTable(in db: Database) throws {
        let columns = register.columns.map { "\"\($0.name)\" \($0.kind.declaration)" }
            .joined(separator: ", ")
        let keys = register.columns.prefix(register.keys).map { "\"\($0.name)\"" }
        if register.isJournal {
            let part = register.within.map { ", \"\($0)\"" }.joined()
            try db.execute(
                sql: """
                    CREATE TABLE \(name) (\(columns)) STRICT;
                    CREATE INDEX \(name)_first ON \(name) (\(keys[0])\(part))
                    """)
        } else {
            let key = keys.joined(separator: ", ")
            try db.execute(
                sql: "CREATE TABLE \(name) (\(columns), PRIMARY KEY (\(key))) STRICT, WITHOUT ROWID"
            )
        }
    }

    /// Calls `visit` with every row's cells, in the order of keys.
    package func visit(_ db: Database, _ visit: ([Cell]) throws -> Void) throws {
        let rows = try GRDB.Row.fetchCursor(db.cachedStatement(sql: ordered))
        while let row = try rows.next() { try visit(Self.cells(row, register.columns.count)) }
    }

    /// The rows of which a column spells so.
    func selection(where column: String) -> String {
        guard register.columns.contains(where: { $0.name == column }) else {
            preconditionFailure("\(register.name) has no column \(column)")
        }
        let columns = register.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
        return "SELECT \(columns) FROM \(name) WHERE \"\(column)\" = ?"
    }

    static func cells(_ row: GRDB.Row, _ count: Int) -> [Cell] {
        (0..<count).map { column in
            switch (row[column] as DatabaseValue).storage {
            case .null, .double: .none
            case .blob(let bytes): Octets(Array(bytes)).map { .octets($0) } ?? .none
            case .int64(let value): .integer(Int(value))
            case .string(let text): .text(text)
            }
        }
    }
}

extension Custody.Column.Kind {
    fileprivate var isOptional: Bool {
        switch self {
        case .optionalText, .optionalInteger, .optionalHash: true
        case .text, .integer, .hash: false
        }
    }

    fileprivate var declaration: String {
        switch self {
        case .text: "TEXT NOT NULL"
        case .hash: "BLOB NOT NULL"
        case .integer: "INTEGER NOT NULL"
        case .optionalText: "TEXT"
        case .optionalInteger: "INTEGER"
        case .optionalHash: "BLOB"
        }
    }
}

extension BoundRows {
    /// A cell as a column of its register holds it.
    mutating func append(_ cell: Cell) {
        switch cell {
        case .none: appendNull()
        case .integer(let value): append(value)
        case .text(let text): append(text)
        case .octets(let octets):
            if octets.isLong {
                append(words: octets.first, octets.second, octets.third, octets.fourth)
            } else {
                append(words: octets.first, octets.second)
            }
        }
    }
}

extension Cell {
    var databaseValue: DatabaseValue {
        switch self {
        case .none: .null
        case .integer(let value): value.databaseValue
        case .text(let text): text.databaseValue
        case .octets(let octets): Data(octets.bytes).databaseValue
        }
    }
}
