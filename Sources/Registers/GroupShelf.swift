import Custody
import GRDB

/// What is remembered of one register, and what of it is not written yet.
protocol Shelf: AnyObject {
    /// Whether rows wait to be written.
    var isAhead: Bool { get }
    func forget()
    /// Lets go of the groups but not of what is still to be written.
    func forgetGroups()
    func flush(into db: Database) throws
}

/// Whose rows are put: one statement's, when it arrives or is judged again.
struct Turn {
    fileprivate let number: Int
    /// Its rows may be here from when it was judged before.
    fileprivate let isAnother: Bool

    static let none = Turn(number: 0, isAnother: true)

    /// The next statement's.
    func next(_ events: [Event]) -> Turn {
        Turn(number: number + 1, isAnother: !events.contains(where: \.isArrival))
    }
}

/// The groups of one kind of row, each in the order of keys.
///
/// Rows are gathered while a transaction goes on and written together: a statement's share of a
/// long INSERT costs a tenth of its own.
final class GroupShelf<R: Custody.Row>: Shelf {
    let table = RegisterTable(R.register)
    private var groups: [Cell: [R]] = [:]
    /// Set when every row of a small register is here, so that an absent group is an empty one.
    private var isWhole: Bool?
    /// How many rows have been put here since.
    private var grown = 0
    /// Value after value, as they will be bound.
    private var gathered: [DatabaseValue] = []
    /// What the gathered rows of groups that are not here are looked up by; nil for anything.
    private var gatheredUnseen: Set<Cell>? = []
    /// The keys that one statement has put in a journal, and its turn.
    private var said: [[Cell]] = []
    private var spoke = 0

    var isAhead: Bool { !gathered.isEmpty }

    func forget() {
        groups = [:]
        isWhole = nil
        gathered = []
        gatheredUnseen = []
    }

    func forgetGroups() {
        groups = [:]
        isWhole = nil
        gatheredUnseen = gathered.isEmpty ? [] : nil
    }

    /// The rows of a group as far as they are known without asking the file.
    func known(_ first: Cell) -> [R]? { groups[first] ?? (isWhole == true ? [] : nil) }

    /// Reads a group, or with it the whole register when that is small; returns how many groups
    /// are remembered more.
    func read(_ first: Cell, _ db: Database) throws -> (rows: [R], more: Int) {
        if isWhole == nil, let rows = try readWhole(db) {
            return (groups[first] ?? [], rows)
        }
        if isGathered(first) { try flush(into: db) }
        let rows = try R.read(
            GRDB.Row.fetchCursor(
                db.cachedStatement(sql: table.lookup), arguments: [first.databaseValue]))
        groups[first] = rows
        return (rows, 1)
    }

    /// Remembers in one reading which of many groups are empty, and what is in the others.
    func prefetch(_ firsts: [Cell], _ db: Database) throws -> Int {
        if isWhole == nil, let groups = try readWhole(db) { return groups }
        guard isWhole == false else { return 0 }
        let unknown = Array(Set(firsts.filter { groups[$0] == nil }))
        if unknown.contains(where: isGathered) { try flush(into: db) }
        var rest = unknown[...]
        while !rest.isEmpty {
            let (count, sql) = table.lookups(of: rest.count)
            let part = rest.prefix(count)
            rest = rest.dropFirst(count)
            let rows = try R.read(
                GRDB.Row.fetchCursor(
                    db.cachedStatement(sql: sql),
                    arguments: StatementArguments(part.map(\.databaseValue))))
            for first in part { groups[first] = [] }
            for row in rows { if let first = row.cells.first { groups[first]?.append(row) } }
        }
        return unknown.count
    }

    /// Puts a row in its place and gathers it; what is implied leaves its place empty.
    func put(_ row: R, _ turn: Turn, _ db: Database) throws {
        let cells = row.cells
        guard let first = cells.first else { return }
        grown += 1
        if grown > Self.small, isWhole == true { isWhole = false }
        if let place = groups.index(forKey: first) {
            stand(row, cells, in: &groups.values[place])
        } else if isWhole == true {
            groups[first] = row.isImplied ? [] : [row]
        }
        let isJournal = table.register.isJournal
        if row.isImplied || isJournal && (turn.isAnother || row.mayReplace) {
            try flush(into: db)
            try db.cachedStatement(sql: table.removal).execute(
                arguments: StatementArguments(
                    cells.prefix(table.register.keys).map(\.databaseValue)))
        } else if isJournal, isSaid(cells, turn) {
            return
        }
        guard !row.isImplied else { return }
        for cell in cells { gathered.append(cell.databaseValue) }
        if isWhole != true, groups[first] == nil { gatheredUnseen?.insert(first) }
    }

    /// In a journal nothing else sees to it that what one statement says twice stands once.
    private func isSaid(_ cells: [Cell], _ turn: Turn) -> Bool {
        if turn.number != spoke { (spoke, said) = (turn.number, []) }
        let key = Array(cells.prefix(table.register.keys))
        guard !said.contains(key) else { return true }
        said.append(key)
        return false
    }

    private func isGathered(_ first: Cell) -> Bool { gatheredUnseen?.contains(first) ?? true }

    /// Writes what was gathered, as it came: of one key the last row stands.
    func flush(into db: Database) throws {
        guard !gathered.isEmpty else { return }
        let width = table.register.columns.count
        var rest = gathered[...]
        while !rest.isEmpty {
            let (count, sql) = table.upserts(of: rest.count / width)
            try db.cachedStatement(sql: sql).execute(
                arguments: StatementArguments(rest.prefix(count * width)))
            rest = rest.dropFirst(count * width)
        }
        gathered.removeAll(keepingCapacity: true)
        gatheredUnseen = []
    }

    /// The most rows of a register that is remembered whole.
    private static var small: Int { 512 }

    private func readWhole(_ db: Database) throws -> Int? {
        try flush(into: db)
        isWhole = false
        let rows = try R.read(
            GRDB.Row.fetchCursor(
                db.cachedStatement(sql: table.beginning), arguments: [Self.small + 1]))
        guard rows.count <= Self.small else { return nil }
        isWhole = true
        grown = 0
        groups = [:]
        for row in rows {
            if let first = row.cells.first { groups[first, default: []].append(row) }
        }
        return groups.count
    }

    /// Rows stand in the order of their keys, so that halving finds the place.
    private func stand(_ row: R, _ cells: [Cell], in rows: inout [R]) {
        let key = Array(cells.prefix(table.register.keys))
        var (low, high) = (rows.startIndex, rows.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].key.lexicographicallyPrecedes(key) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        let stands = low < rows.endIndex && rows[low].key == key
        switch (stands, row.isImplied) {
        case (true, true): rows.remove(at: low)
        case (true, false): rows[low] = row
        case (false, true): break
        case (false, false): rows.insert(row, at: low)
        }
    }
}

extension Custody.Row {
    /// Every row that a query gives.
    fileprivate static func read(_ cursor: RowCursor) throws -> [Self] {
        var rows: [Self] = []
        while let row = try cursor.next() { rows.append(try read(row)) }
        return rows
    }
}

extension Event {
    /// Every statement leaves its id when it arrives, and then never again.
    fileprivate var isArrival: Bool {
        if case .statementID = self { true } else { false }
    }
}
