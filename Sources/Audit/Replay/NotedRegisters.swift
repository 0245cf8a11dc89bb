import Custody
import GRDB
import Registers

/// All registers of the replay: each is noted down until a rule asks about a row that it may have.
final class NotedRegisters {
    private let key: [UInt8]
    private var filter: PresenceFilter
    private var tables: [ObjectIdentifier: NotedTable] = [:]
    private var names: [String: NotedTable] = [:]
    private let contents: NotedTable
    private var plans: [UnitID: Plan?] = [:]

    /// - Parameters:
    ///   - key: the audit's own, for the sums.
    ///   - entries: how many are to be judged.
    init(key: [UInt8], entries: Int) {
        self.key = key
        filter = PresenceFilter(entries: entries)
        contents = NotedTable(
            Contents.name, columns: 2, number: -1, hasher: nil, insert: Contents.insert)
    }

    /// Notes a row, or puts it in its place where the register is kept.
    ///
    /// In a journal nothing but the asking sees to it that what is said of a statement when it
    /// arrives, and again when it is judged again, stands once.
    func put<R: Custody.Row>(
        _ row: R, mayReplace: Bool, _ database: Database
    ) throws -> Kept {
        if R.self == PlanRow.self || R.self == UnitRow.self { plans = [:] }
        // Where there may be a row whose place it takes, the register has to be asked.
        if row.isImplied || mayReplace && R.register.isJournal, let first = row.cells.first,
            try isAsked(R.self, first, database)
        {
            return .elsewhere
        }
        guard !row.isImplied else { return .here }
        let table = table(R.self)
        guard !table.isKept else { return .elsewhere }
        try table.note(row.cells, &filter, database)
        return .here
    }

    /// Where a row has gone.
    enum Kept { case here, elsewhere }

    /// Whether the register has to be asked; then it is kept from now on.
    func isAsked<R: Custody.Row>(_ type: R.Type, _ first: Cell, _ database: Database) throws
        -> Bool
    {
        guard let table = tables[ObjectIdentifier(type)] else { return false }
        guard table.mayHold(first, filter) else { return false }
        try table.keep(database)
        return true
    }

    func note(_ content: ContentID, at index: Int, _ database: Database) throws {
        try contents.note([Cell(content), .integer(index)], &filter, database)
    }

    /// As `isAsked`, of the contents.
    func isAsked(_ content: ContentID, _ database: Database) throws -> Bool {
        guard contents.mayHold(Cell(content), filter) else { return false }
        try contents.keep(database)
        return true
    }

    /// The sum of a register, taken by `scan` where it is kept.
    func sum(_ table: RegisterTable, scan: (RowHasher) throws -> RowSum?) rethrows -> RowSum? {
        guard let noted = names[table.name] else { return RowSum() }
        return noted.isKept ? try scan(RowHasher(key: key)) : noted.sum
    }

    func keep(_ table: RegisterTable, _ database: Database) throws {
        try names[table.name]?.keep(database)
    }

    func plan(_ unit: UnitID, _ find: () -> Plan?) -> Plan? {
        if let known = plans[unit] { return known }
        let found = find()
        plans.updateValue(found, forKey: unit)
        return found
    }

    private func table<R: Custody.Row>(_ type: R.Type) -> NotedTable {
        if let known = tables[ObjectIdentifier(type)] { return known }
        let table = RegisterTable(R.register)
        let noted = NotedTable(
            table.name, columns: R.register.columns.count, number: tables.count,
            hasher: RowHasher(key: key), insert: table.fill)
        tables[ObjectIdentifier(type)] = noted
        names[table.name] = noted
        return noted
    }
}
