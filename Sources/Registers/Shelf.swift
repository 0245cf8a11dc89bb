import Binding
import Custody
import GRDB

/// What is remembered of one register, and what of it is not written yet.
///
/// Rows are gathered while a transaction goes on and written together. What they are is known to
/// ``Rows`` alone: a shelf that did everything for each kind of row anew would take longer over a
/// row than SQLite does.
final class Shelf {
    let table: RegisterTable
    private let empty: RowGroup
    private var groups: [Cell: RowGroup] = [:]
    /// Set when every row of a small register is here, so that an absent group is an empty one.
    private var isWhole: Bool?
    /// How many rows have been put here since.
    private var grown = 0
    private var gathered: BoundRows
    /// What the gathered rows of groups that are not here are looked up by; nil for anything.
    private var gatheredUnseen: Set<Cell>? = []
    /// The keys that one statement has put in a journal, and its turn.
    private var said: [ArraySlice<Cell>] = []
    private var spoke = 0

    init<R: Custody.Row>(_ type: R.Type) {
        table = RegisterTable(R.register)
        empty = Rows<R>()
        gathered = BoundRows(columns: R.register.columns.count)
    }

    /// Whether rows wait to be written.
    var isAhead: Bool { !gathered.isEmpty }

    func forget() {
        groups = [:]
        isWhole = nil
        gathered.removeAll()
        gatheredUnseen = []
    }

    /// Lets go of the groups but not of what is still to be written.
    func forgetGroups() {
        groups = [:]
        isWhole = nil
        gatheredUnseen = gathered.isEmpty ? [] : nil
    }

    /// The rows of a group as far as they are known without asking the file.
    func known(_ first: Cell) -> RowGroup? { groups[first] ?? (isWhole == true ? empty : nil) }

    /// Reads a group, or with it the whole register when that is small; returns how many groups
    /// are remembered more.
    func read<R: Custody.Row>(
        _ type: R.Type, _ first: Cell, _ db: Database
    ) throws -> (rows: [R], more: Int) {
        if isWhole == nil, let more = try readWhole(type, db) {
            return ((groups[first] as? Rows<R>)?.rows ?? [], more)
        }
        if isGathered(first) { try flush(into: db) }
        let rows = try type.found(table.lookup, CollectionOfOne(first), db)
        groups[first] = Rows(rows)
        return (rows, 1)
    }

    /// Remembers in one reading which of many groups are empty, and what is in the others.
    func prefetch<R: Custody.Row>(_ type: R.Type, _ firsts: [Cell], _ db: Database) throws -> Int {
        if isWhole == nil, let groups = try readWhole(type, db) { return groups }
        guard isWhole == false else { return 0 }
        let unknown = Array(Set(firsts.filter { groups[$0] == nil }))
        if unknown.contains(where: isGathered) { try flush(into: db) }
        var rest = unknown[...]
        while !rest.isEmpty {
            let (count, sql) = table.lookups(of: rest.count)
            let part = rest.prefix(count)
            rest = rest.dropFirst(count)
            let rows = try type.found(sql, part, db)
            for first in part { groups[first] = empty }
            for (first, rows) in Self.grouped(rows) { groups[first] = Rows(rows) }
        }
        return unknown.count
    }

    /// Puts a row in its place and gathers it; what is implied leaves its place empty.
    func put(_ row: any Custody.Row, _ turn: Turn, _ db: Database) throws {
        let cells = row.cells
        let register = table.register
        guard let first = cells.first else { return }
        let key = cells.prefix(register.keys)
        grown += 1
        if grown > Self.small, isWhole == true { isWhole = false }
        let isFirst = known(first)?.isEmpty ?? false
        let isHere = remember(row, first, key)
        if row.isImplied && !isFirst || register.isJournal && (turn.isAnother || row.mayReplace) {
            try flush(into: db)
            try db.cachedStatement(sql: table.removal).execute(
                arguments: StatementArguments(key.map(\.databaseValue)))
        } else if register.isJournal, isSaid(key, turn) {
            return
        }
        guard !row.isImplied else { return }
        for cell in cells { gathered.append(cell) }
        if !isHere { gatheredUnseen?.insert(first) }
    }

    /// Whether its group is remembered.
    private func remember(
        _ row: any Custody.Row, _ first: Cell, _ key: ArraySlice<Cell>
    ) -> Bool {
        guard let group = known(first) else { return false }
        if group !== empty {
            group.stand(row, key)
        } else if !row.isImplied {
            groups[first] = row.alone
        }
        return true
    }

    /// In a journal nothing else sees to it that what one statement says twice stands once.
    private func isSaid(_ key: ArraySlice<Cell>, _ turn: Turn) -> Bool {
        if turn.number != spoke {
            spoke = turn.number
            said.removeAll(keepingCapacity: true)
        }
        guard !said.contains(key) else { return true }
        said.append(key)
        return false
    }

    private func isGathered(_ first: Cell) -> Bool { gatheredUnseen?.contains(first) ?? true }

    /// Writes what was gathered, as it came: of one key the last row stands.
    func flush(into db: Database) throws {
        guard !gathered.isEmpty else { return }
        try gathered.execute(db.cachedStatement(sql: table.insertion))
        gathered.removeAll()
        gatheredUnseen = []
    }

    /// The most rows of a register that is remembered whole.
    private static let small = 512

    private func readWhole<R: Custody.Row>(_ type: R.Type, _ db: Database) throws -> Int? {
        try flush(into: db)
        isWhole = false
        let count = try Int.fetchOne(
            db.cachedStatement(sql: table.beginningCount), arguments: [Self.small + 1])
        guard count ?? 0 <= Self.small else { return nil }
        let rows = try type.found(table.beginning, [.integer(Self.small + 1)], db)
        guard rows.count <= Self.small else { return nil }
        isWhole = true
        grown = 0
        groups = Self.grouped(rows).mapValues { Rows($0) }
        return groups.count
    }

    private static func grouped<R: Custody.Row>(_ rows: [R]) -> [Cell: [R]] {
        var groups: [Cell: [R]] = [:]
        for row in rows {
            if let first = row.cells.first { groups[first, default: []].append(row) }
        }
        return groups
    }
}

extension Custody.Row {
    /// A group of nothing else.
    fileprivate var alone: RowGroup { Rows([self]) }
}
