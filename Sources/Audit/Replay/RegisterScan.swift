import Custody
import GRDB
import Registers

/// The sums of a file's own registers, taken beside the replay over a connection of its own.
struct RegisterScan: Sendable {
    /// How far the ledger was then; sums of another moment say nothing.
    let edge: LedgerEdge
    private let sums: [String: RowSum]

    /// Leaves out what cannot be read or has a key twice: each row of that is looked at.
    init(_ file: AuditedFile, key: [UInt8]) throws {
        edge = try file.read { try LedgerEdge($0) }
        let hasher = RowHasher(key: key)
        var sums: [String: RowSum] = [:]
        for table in RegisterTable.all {
            sums[table.name] = try? file.read { try Self.sum(table, $0, hasher) }
        }
        self.sums = sums
    }

    func sum(_ table: RegisterTable) -> RowSum? { sums[table.name] }

    private static func sum(
        _ table: RegisterTable, _ database: Database, _ hasher: RowHasher
    ) throws -> RowSum? {
        var sum = RowSum()
        var row = RowText()
        var last: ArraySlice<UInt8> = []
        var isOrdered = true
        let (columns, keys) = (table.register.columns.count, table.register.keys)
        try database.each(table.inOrder) { stored in
            let cells = (0..<columns).map { Cell(stored.value($0)) }
            row.clear()
            row.write(cells.prefix(keys))
            isOrdered = isOrdered && row.bytes[...] != last
            last = row.bytes[...]
            row.write(cells.dropFirst(keys))
            sum.add(hasher.hash(row))
        }
        return isOrdered ? sum : nil
    }
}

/// What every transaction of a desk moves on.
struct LedgerEdge: Hashable, Sendable {
    private var entry: Int64?
    private var checkpoint: Int64?

    /// - Parameter schema: of an attached file, with its dot.
    init(_ database: Database, _ schema: String = "") throws {
        try database.each(
            """
            SELECT (SELECT max(idx) FROM \(schema)entry), (SELECT max(size) FROM \(schema)checkpoint)
            """
        ) { (entry, checkpoint) = ($0.integer(0), $0.integer(1)) }
    }
}

extension RegisterTable {
    /// Every row, in the order of keys, from whatever table stands under the name.
    var inOrder: String {
        let columns = register.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
        let keys = (1...register.keys).map(String.init).joined(separator: ", ")
        return "SELECT \(columns) FROM \(name) ORDER BY \(keys)"
    }
}
