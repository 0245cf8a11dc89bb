import Custody
import GRDB

/// A table whose rows are only noted down, one after the other, until somebody asks for one.
///
/// Most registers are never asked about most of their rows: finding each its place in the order of
/// its keys would take longer than verifying the signature that it comes from.
final class NotedTable {
    private static let most = 65_536
    private let name: String
    private let columns: Int
    private let number: Int
    private let hasher: RowHasher?
    private let insert: ([[Cell]], Database) throws -> Void
    private var row = RowText()
    private var latest: [UInt8] = []
    private var isWritten = false
    /// Over every row that was noted.
    private(set) var sum = RowSum()
    /// From now on the table itself has the rows.
    private(set) var isKept = false

    /// - Parameters:
    ///   - name: the table, which exists and is empty.
    ///   - columns: how many it has.
    ///   - number: tells it from others in a filter.
    ///   - hasher: for the sum, if that is wanted.
    ///   - insert: puts rows into the table; of one key the last stands.
    init(
        _ name: String, columns: Int, number: Int, hasher: RowHasher?,
        insert: @escaping ([[Cell]], Database) throws -> Void
    ) {
        (self.name, self.columns, self.number, self.hasher) = (name, columns, number, hasher)
        self.insert = insert
    }

    func note(_ cells: [Cell], _ filter: inout PresenceFilter, _ database: Database) throws {
        guard !isKept else { return try insert([cells], database) }
        if let first = cells.first { filter.put(number, first) }
        row.clear()
        row.write(cells)
        if let hasher { sum.add(hasher.hash(row)) }
        latest.append(contentsOf: row.bytes)
        guard latest.count >= Self.most else { return }
        if !isWritten { try database.execute(sql: "CREATE TABLE noted_\(name) (rows TEXT) STRICT") }
        isWritten = true
        try database.cachedStatement(sql: "INSERT INTO noted_\(name) (rows) VALUES (?)")
            .execute(arguments: [String(decoding: latest, as: UTF8.self)])
        latest.removeAll(keepingCapacity: true)
    }

    /// Whether the table has to be asked about rows that begin so.
    func mayHold(_ first: Cell, _ filter: PresenceFilter) -> Bool {
        isKept || filter.mayHold(number, first)
    }

    /// Puts what was noted into the table, in the order in which it came.
    func keep(_ database: Database) throws {
        guard !isKept else { return }
        isKept = true
        if isWritten {
            try database.each("SELECT rows FROM noted_\(name) ORDER BY rowid") { cells in
                try insert(rows(Array((cells.text(0) ?? "").utf8)), database)
            }
        }
        try insert(rows(latest), database)
        latest = []
    }

    private func rows(_ bytes: [UInt8]) -> [[Cell]] {
        var rows: [[Cell]] = []
        RowText.rows(bytes, of: columns) { rows.append($0) }
        return rows
    }
}
