import Binding
package import Custody
package import GRDB

/// What the ledger means today, in the ledger's own file: disposable, rebuilt from the entries.
package enum Registers {
    /// Creates every register, empty.
    package static func create(in db: Database) throws {
        for table in RegisterTable.all { try table.create(in: db) }
    }

    /// Throws every register away, those of other versions, too.
    package static func drop(in db: Database) throws {
        for name in try tables(in: db).map(\.name) { try db.execute(sql: "DROP TABLE \(name)") }
    }

    /// Whether the file has the registers of this version of the program, and no others: what
    /// another version kept must not be read as if it were this one's.
    package static func areOfToday(in db: Database) throws -> Bool {
        try tables(in: db) == today.get()
    }

    private struct Table: Equatable, Sendable {
        let name: String
        let sql: String
    }

    private static let today = Result {
        try DatabaseQueue().write { db in
            try create(in: db)
            return try tables(in: db)
        }
    }

    private static func tables(in db: Database) throws -> [Table] {
        try GRDB.Row.fetchAll(
            db,
            sql: """
                SELECT name, sql FROM sqlite_schema
                WHERE type = 'table' AND name GLOB 'register_*' ORDER BY name
                """
        ).map { Table(name: $0[0], sql: $0[1]) }
    }

    /// Every row of a kind, in the order of keys.
    package static func all<R: Custody.Row>(_ type: R.Type, in db: Database) throws -> [R] {
        try R.found(RegisterTable(R.register).ordered, [], db)
    }

    /// The first rows of a kind in the order of its keys.
    package static func first<R: Custody.Row>(
        _ count: Int, of type: R.Type, in db: Database
    ) throws -> [R] {
        try R.found(RegisterTable(R.register).beginning, [.integer(count)], db)
    }

    /// The rows of a kind whose column spells so, found without an index: for few and rare questions.
    package static func all<R: Custody.Row>(
        _ type: R.Type, where column: String, is text: String, in db: Database
    ) throws -> [R] {
        try R.found(RegisterTable(R.register).selection(where: column), [.text(text)], db)
    }

    /// A register's rows as lines of text, for digests: equal tables give equal lines.
    ///
    /// - Throws: what SQLite or `visit` throws.
    package static func lines(
        of register: Register, in db: Database, _ visit: (String) throws -> Void
    ) throws {
        try RegisterTable(register).visit(db) { cells in
            try visit(cells.map(\.line).joined(separator: "\t") + "\n")
        }
    }
}

/// A register holds what no row of its kind can be: the file was changed by another hand.
package struct UnreadableRow: Error, Hashable, Sendable {
    package let register: String
    package let cells: [Cell]

    package init(register: String, cells: [Cell]) {
        self.register = register
        self.cells = cells
    }
}

extension Custody.Row {
    /// Every row that a query of our own finds; most are read by the thousand, without their cells.
    static func found(_ sql: String, _ asked: some Collection<Cell>, _ db: Database) throws
        -> [Self]
    {
        var arguments = BoundRows(columns: asked.count)
        for cell in asked { arguments.append(cell) }
        var rows: [Self] = []
        try arguments.find(db.cachedStatement(sql: sql)) { found in
            let cells = FoundCells(row: found)
            guard let row = Self(cells: CellReader(cells)) else {
                throw UnreadableRow(
                    register: register.name, cells: register.columns.indices.map(cells.cell))
            }
            rows.append(row)
        }
        return rows
    }
}

/// A row of a register as SQLite has it.
private struct FoundCells: CellSource {
    let row: FoundRow

    func text(_ column: Int) -> String? { row.text(column) }

    func integer(_ column: Int) -> Int? { row.integer(column) }

    func octets(_ column: Int) -> Octets? {
        row.words(column).map { words in
            words.count == 16
                ? Octets(words.first, words.second)
                : Octets(words.first, words.second, words.third, words.fourth)
        }
    }

    func cell(_ column: Int) -> Cell {
        text(column).map { .text($0) } ?? integer(column).map { .integer($0) }
            ?? octets(column).map { .octets($0) } ?? .none
    }
}

extension Cell {
    /// One spelling for each value; a text is preceded by its length, so that no two rows agree.
    package var line: String {
        switch self {
        case .none: "-"
        case .integer(let value): "\(value)"
        case .text(let text): "\(text.utf8.count):\(text)"
        case .octets(let octets): octets.hex
        }
    }
}
