import Custody
import GRDB

/// What the only writer remembers between transactions: groups of rows, statements and plans.
///
/// Bounded, so that memory stays flat however long the ledger grows; emptied after a rollback.
package final class RegisterCache {
    private let limit: Int
    private var shelves: [ObjectIdentifier: any Shelf] = [:]
    private var held = 0
    private var turn = 0
    private var statements: [ContentID: Custody.Statement] = [:]
    private var plans: [UnitID: Plan] = [:]

    /// - Parameter limit: how many groups and how many statements it holds at most.
    package init(limit: Int = 20_000) { self.limit = limit }

    /// Forgets everything, for the transaction that it remembers did not happen.
    package func forget() {
        for shelf in shelves.values { shelf.forget() }
        held = 0
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

    func read<R: Custody.Row>(
        _ first: Cell, from shelf: GroupShelf<R>, _ db: Database
    ) throws -> [R] {
        makeRoom(for: 1)
        let (rows, more) = try shelf.read(first, db)
        held += more
        return rows
    }

    func prefetch<R: Custody.Row>(
        _ firsts: [Cell], into shelf: GroupShelf<R>, _ db: Database
    ) throws {
        makeRoom(for: firsts.count)
        held += try shelf.prefetch(firsts, db)
    }

    func put<R: Custody.Row>(_ row: R, on shelf: GroupShelf<R>, _ db: Database) throws {
        if R.self == PlanRow.self || R.self == UnitRow.self { plans = [:] }
        try shelf.put(row, turn: turn, db)
    }

    /// The rows that follow are another statement's.
    func begin() { turn += 1 }

    func flush(into db: Database) throws {
        for shelf in shelves.values where shelf.isAhead { try shelf.flush(into: db) }
    }

    private func makeRoom(for more: Int) {
        guard held + more > limit else { return }
        for shelf in shelves.values { shelf.forgetGroups() }
        held = 0
    }

    func statement(_ content: ContentID) -> Custody.Statement? { statements[content] }

    func keep(_ statement: Custody.Statement, _ content: ContentID) {
        if statements.count >= limit { statements = [:] }
        statements[content] = statement
    }

    func plan(_ unit: UnitID) -> Plan? { plans[unit] }

    func keep(_ plan: Plan, for unit: UnitID) {
        if plans.count >= limit { plans = [:] }
        plans[unit] = plan
    }
}
