import Custody
import GRDB
import Registers

/// Holds every register of the file to the auditor's own, row by row in the order of keys.
struct RegisterComparison {
    /// How many rows of one register are named.
    static let named = 3
    let file: AuditedFile
    let findings: Findings
    let own: DatabaseQueue
    /// Contents that were refused and would not be today, with their entries.
    var admittedToday: [String: Int] = [:]

    func compare(_ table: RegisterTable) throws -> Int {
        let sql = table.inOrder
        let count = table.register.columns.count
        return try own.read { own in
            try file.read { database in
                var expected = try Rows(own, sql, count)
                var found = try Rows(database, sql, count)
                return try merge(&expected, &found, table)
            }
        }
    }

    private func merge(
        _ expected: inout Rows, _ found: inout Rows, _ table: RegisterTable
    ) throws -> Int {
        var differences = 0
        func add(_ difference: RowDifference) {
            differences += 1
            if differences <= Self.named {
                findings.add(.register(table.register.name, difference))
            }
        }
        while expected.current != nil || found.current != nil {
            let (one, other) = (expected.current, found.current)
            switch Rows.order(one, other, keys: table.register.keys) {
            case .same:
                if let one, let other, one != other {
                    add(.changed(found: other.line, expected: one.line))
                }
                try expected.advance()
                try found.advance()
            case .before:
                if let one { add(.missing(expected: one.line)) }
                try expected.advance()
            case .after:
                if let other { add(unexpected(other, table)) }
                try found.advance()
            }
        }
        if differences > Self.named {
            findings.add(.register(table.register.name, .more(differences - Self.named)))
        }
        return found.passed
    }
}

extension RegisterComparison {
    /// A refusal that today's rules do not repeat is explained by the entry that was refused.
    private func unexpected(_ row: [Cell], _ table: RegisterTable) -> RowDifference {
        let isOfRefusal =
            table.register == RefusalRow.register || table.register == RefusedStampRow.register
        let place = table.register.columns.firstIndex { $0.name == "content" }
        guard isOfRefusal, let place, case .octets(let content) = row[place],
            let entry = admittedToday[content.hex]
        else { return .foreign(found: row.line) }
        return .ofRulesThen(found: row.line, entry: entry)
    }
}

/// The rows of one register, one at a time.
private struct Rows {
    enum Place { case before, same, after }

    private let cursor: RowCursor
    private let count: Int
    private(set) var current: [Cell]?
    private(set) var passed = 0

    init(_ database: Database, _ sql: String, _ count: Int) throws {
        cursor = try GRDB.Row.fetchCursor(database, sql: sql)
        self.count = count
        try advance()
        passed = 0
    }

    mutating func advance() throws {
        if current != nil { passed += 1 }
        current = try cursor.next().map { row in
            let cells = StoredCells(row)
            return (0..<count).map { Cell(cells.value($0)) }
        }
    }

    /// Whether the one key stands before the other; who has no row left stands after all.
    static func order(_ one: [Cell]?, _ other: [Cell]?, keys: Int) -> Place {
        guard let one else { return .after }
        guard let other else { return .before }
        let (left, right) = (one.prefix(keys), other.prefix(keys))
        if left.elementsEqual(right) { return .same }
        return left.lexicographicallyPrecedes(right, by: precedes) ? .before : .after
    }

    /// As SQLite sorts: nothing, then numbers, then texts by their bytes.
    private static func precedes(_ one: Cell, _ other: Cell) -> Bool {
        guard case .text(let left) = one, case .text(let right) = other else { return one < other }
        return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}

extension Cell {
    /// A cell of a kind that no register has is shown as it is, and never equals one of ours.
    init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .none
        case .int64(let number): self = .integer(Int(number))
        case .string(let text): self = .text(text)
        case .blob(let bytes):
            self = Octets(Array(bytes)).map { .octets($0) } ?? .text("\u{0}\(value)")
        case .double: self = .text("\u{0}\(value)")
        }
    }
}

extension [Cell] {
    /// The row in one line, as `Registers.lines` writes it.
    fileprivate var line: String { map(\.line).joined(separator: " ") }
}
