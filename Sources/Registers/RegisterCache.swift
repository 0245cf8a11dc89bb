import Custody

/// What the only writer remembers between transactions: groups of rows, statements and plans.
///
/// Bounded, so that memory stays flat however long the ledger grows; emptied after a rollback.
package final class RegisterCache {
    private struct Group: Hashable {
        let register: String
        let first: String
    }

    private let limit: Int
    private var groups: [Group: Any] = [:]
    private var statements: [ContentID: Statement] = [:]
    private var plans: [UnitID: Plan] = [:]
    private var tables: [String: RegisterTable] = [:]

    /// - Parameter limit: how many groups and how many statements it holds at most.
    package init(limit: Int = 20_000) { self.limit = limit }

    /// Forgets everything, for the transaction that it remembers did not happen.
    package func forget() {
        groups = [:]
        statements = [:]
        plans = [:]
    }

    func table(_ register: Register) -> RegisterTable {
        if let known = tables[register.name] { return known }
        let table = RegisterTable(register)
        tables[register.name] = table
        return table
    }

    func group<R: Custody.Row>(_ type: R.Type, _ first: String) -> [R]? {
        groups[Group(register: R.register.name, first: first)] as? [R]
    }

    func keep<R: Custody.Row>(_ rows: [R], _ first: String) {
        if groups.count >= limit { groups = [:] }
        groups[Group(register: R.register.name, first: first)] = rows
    }

    /// Puts a row in its place of a group that is remembered.
    func replace<R: Custody.Row>(_ row: R, _ cells: [Cell]) {
        guard case .text(let first)? = cells.first else { return }
        let name = R.register.name
        if name == PlanRow.register.name || name == UnitRow.register.name { plans = [:] }
        let place = Group(register: name, first: first)
        guard var rows = groups.removeValue(forKey: place) as? [R] else { return }
        if R.register.keys == 1 {
            rows = [row]
        } else {
            Self.put(row, Array(cells.prefix(R.register.keys)), into: &rows)
        }
        groups[place] = rows
    }

    /// Rows stand in the order of their keys, so that halving finds the place.
    private static func put<R: Custody.Row>(_ row: R, _ key: [Cell], into rows: inout [R]) {
        var (low, high) = (rows.startIndex, rows.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].key.lexicographicallyPrecedes(key) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        if low < rows.endIndex, rows[low].key == key {
            rows[low] = row
        } else {
            rows.insert(row, at: low)
        }
    }

    func statement(_ content: ContentID) -> Statement? { statements[content] }

    func keep(_ statement: Statement, _ content: ContentID) {
        if statements.count >= limit { statements = [:] }
        statements[content] = statement
    }

    func plan(_ unit: UnitID) -> Plan? { plans[unit] }

    func keep(_ plan: Plan, for unit: UnitID) {
        if plans.count >= limit { plans = [:] }
        plans[unit] = plan
    }
}
