import GRDB

/// A table of a file, whose rows somebody drops and swaps.
struct TamperedTable: Sendable {
    let name: String
    /// How its rows are told apart; where they lie, if by nothing else.
    let keys: [String]
    let rows: Int

    var isJournal: Bool { keys == ["rowid"] }

    private var list: String { keys.joined(separator: ", ") }

    func drop(_ place: Int, in database: Database) throws {
        try database.execute(
            sql: """
                DELETE FROM \(name) WHERE (\(list)) =
                (SELECT \(list) FROM \(name) ORDER BY \(list) LIMIT 1 OFFSET \(place))
                """)
    }

    private func spelled(_ name: String) -> String {
        name == "rowid" ? name : "\"\(name)\""
    }

    /// Lets the first and the last row change places; false where they say the same but for those.
    func swap(in database: Database) throws -> Bool {
        let columns = isJournal ? "rowid, *" : "*"
        let rows = try Row.fetchAll(
            database, sql: "SELECT \(columns) FROM \(name) ORDER BY \(list)")
        guard let first = rows.first, let last = rows.last else { return false }
        let names = Array(first.columnNames)
        let (one, other) = (
            names.map { first[$0] as DatabaseValue }, names.map { last[$0] as DatabaseValue }
        )
        let places = names.indices.filter { keys.contains(spelled(names[$0])) }
        var (onesNew, othersNew) = (one, other)
        for place in places { (onesNew[place], othersNew[place]) = (other[place], one[place]) }
        guard onesNew != other else { return false }
        let condition = places.map { "\(spelled(names[$0])) = ?" }.joined(separator: " AND ")
        for row in [one, other] {
            try database.execute(
                sql: "DELETE FROM \(name) WHERE \(condition)",
                arguments: StatementArguments(places.map { row[$0] }))
        }
        let all = names.map { spelled($0) }.joined(separator: ", ")
        let marks = names.map { _ in "?" }.joined(separator: ", ")
        for row in [onesNew, othersNew] {
            try database.execute(
                sql: "INSERT INTO \(name) (\(all)) VALUES (\(marks))",
                arguments: StatementArguments(row))
        }
        return true
    }
}

extension Tampering {
    /// Every table, as the file itself lists them.
    func tables() throws -> [TamperedTable] {
        let keys = Dictionary(
            try places().map { ($0.table, $0.keys) }, uniquingKeysWith: { first, _ in first })
        let queue = try DatabaseQueue(path: original)
        return try queue.read { database in
            try keys.sorted { $0.key < $1.key }.map { name, keys in
                let rows = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(name)")
                return TamperedTable(name: name, keys: keys, rows: rows ?? 0)
            }
        }
    }
}
