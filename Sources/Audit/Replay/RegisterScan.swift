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

    /// Nil where a key stands twice.
    static func sum(
        _ table: RegisterTable, _ database: Database, _ hasher: RowHasher
    ) throws -> RowSum? {
        var sum = RowSum()
        var row = RowText()
        var last: [UInt8] = []
        var isOrdered = true
        let register = table.register
        // A journal has no order of keys; whatever stands twice there, stands twice in the sum.
        try database.each(register.isJournal ? table.asItCame : table.inOrder) { stored in
            let cells = (0..<register.columns.count).map { Cell(stored.value($0)) }
            row.clear()
            row.write(cells.prefix(register.keys))
            if !register.isJournal {
                isOrdered = isOrdered && row.bytes != last
                last = row.bytes
            }
            row.write(cells.dropFirst(register.keys))
            sum.add(hasher.hash(row))
        }
        return isOrdered ? sum : nil
    }
}

/// What every transaction of a desk moves on.
struct LedgerEdge: Hashable, Sendable {
    private var entry: Int64?
    private var checkpoint: Int64?

    init(_ database: Database) throws {
        try database.each(
            "SELECT (SELECT max(idx) FROM entry), (SELECT max(size) FROM checkpoint)"
        ) { (entry, checkpoint) = ($0.integer(0), $0.integer(1)) }
    }
}

extension RegisterTable {
    private var list: String {
        register.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
    }

    /// Every row, in the order of keys, from whatever table stands under the name.
    var inOrder: String {
        let keys = (1...register.keys).map(String.init).joined(separator: ", ")
        return "\(asItCame) ORDER BY \(keys)"
    }

    var asItCame: String { "SELECT \(list) FROM \(name)" }
}
