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
    init(_ name: String, columns: Int, number: Int, hasher: RowHasher?) {
        (self.name, self.columns, self.number, self.hasher) = (name, columns, number, hasher)
    }

    func note(_ cells: [Cell], _ filter: inout PresenceFilter, _ database: Database) throws {
        guard !isKept else { return try insert(cells, database) }
        if case .text(let first)? = cells.first { filter.put(number, first) }
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
    func mayHold(_ first: String, _ filter: PresenceFilter) -> Bool {
        isKept || filter.mayHold(number, first)
    }

    /// Puts what was noted into the table, in the order in which it came.
    func keep(_ database: Database) throws {
        guard !isKept else { return }
        isKept = true
        if isWritten {
            try database.each("SELECT rows FROM noted_\(name) ORDER BY rowid") { cells in
                let rows = Array((cells.text(0) ?? "").utf8)
                try RowText.rows(rows, of: columns) { try insert($0, database) }
            }
        }
        try RowText.rows(latest, of: columns) { try insert($0, database) }
        latest = []
    }

    private func insert(_ cells: [Cell], _ database: Database) throws {
        let marks = Array(repeating: "?", count: columns).joined(separator: ", ")
        try database.cachedStatement(sql: "INSERT OR REPLACE INTO \(name) VALUES (\(marks))")
            .execute(arguments: StatementArguments(cells.map(\.argument)))
    }
}

extension Cell {
    fileprivate var argument: (any DatabaseValueConvertible)? {
        switch self {
        case .none: nil
        case .integer(let value): value
        case .text(let text): text
        }
    }
}
