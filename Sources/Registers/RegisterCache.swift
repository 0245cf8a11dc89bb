import Custody

/// What the only writer remembers between transactions: groups of rows, statements and plans.
///
/// Bounded, so that memory stays flat however long the ledger grows; emptied after a rollback.
package final class RegisterCache {
    private let limit: Int
    private var shelves: [ObjectIdentifier: any Shelf] = [:]
    private var held = 0
    private var statements: [ContentID: Statement] = [:]
    private var plans: [UnitID: Plan] = [:]

    /// - Parameter limit: how many groups and how many statements it holds at most.
    package init(limit: Int = 20_000) { self.limit = limit }

    /// Forgets everything, for the transaction that it remembers did not happen.
    package func forget() {
        forgetGroups()
        statements = [:]
        plans = [:]
    }

    /// The table of a kind of row and its groups that are remembered.
    func shelf<R: Custody.Row>(_ type: R.Type) -> GroupShelf<R> {
        if let known = shelves[ObjectIdentifier(type)] as? GroupShelf<R> { return known }
        let shelf = GroupShelf<R>()
        shelves[ObjectIdentifier(type)] = shelf
        return shelf
    }

    func keep<R: Custody.Row>(_ rows: [R], _ first: String, on shelf: GroupShelf<R>) {
        if held >= limit { forgetGroups() }
        held += 1
        shelf.groups[first] = rows
    }

    /// Puts a row in its place of a group that is remembered.
    func replace<R: Custody.Row>(_ row: R, _ cells: [Cell], on shelf: GroupShelf<R>) {
        if R.self == PlanRow.self || R.self == UnitRow.self { plans = [:] }
        shelf.replace(row, cells)
    }

    private func forgetGroups() {
        for shelf in shelves.values { shelf.forget() }
        held = 0
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
