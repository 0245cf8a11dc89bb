import Custody
import GRDB

/// What the only writer remembers between transactions: groups of rows, statements and plans.
///
/// Bounded, so that memory stays flat however long the ledger grows; emptied after a rollback.
package final class RegisterCache {
    private let limit: Int
    private var shelves: [ObjectIdentifier: Shelf] = [:]
    private var held = 0
    private var turn = Turn.none
    private var statements: Recent<ContentID, Custody.Statement>
    private var plans: [UnitID: Plan?] = [:]

    /// - Parameters:
    ///   - limit: how many groups it holds at most.
    ///   - statements: how many statements it holds at least, and half of what it holds at most;
    ///     one of 150 lines takes as much memory as a thousand groups.
    package init(limit: Int = 20_000, statements: Int = 1_000) {
        self.limit = limit
        self.statements = Recent(statements)
    }

    /// Forgets everything, for the transaction that it remembers did not happen.
    package func forget() {
        for shelf in shelves.values { shelf.forget() }
        held = 0
        statements.forget()
        plans = [:]
    }

    /// The rows of a group as far as they are known without asking the file.
    func known(_ type: ObjectIdentifier, _ first: Cell) -> RowGroup? { shelves[type]?.known(first) }

    func read<R: Custody.Row>(_ type: R.Type, _ first: Cell, _ db: Database) throws -> [R] {
        let shelf = shelf(type)
        makeRoom(for: 1)
        let (rows, more) = try shelf.read(type, first, db)
        held += more
        return rows
    }

    func prefetch<R: Custody.Row>(_ type: R.Type, _ firsts: [Cell], _ db: Database) throws {
        let shelf = shelf(type)
        makeRoom(for: firsts.count)
        held += try shelf.prefetch(type, firsts, db)
    }

    func put(_ row: any Custody.Row, _ db: Database) throws {
        let type = type(of: row)
        if type == PlanRow.self || type == UnitRow.self { plans = [:] }
        try (shelves[ObjectIdentifier(type)] ?? shelf(type)).put(row, turn, db)
    }

    /// The rows that follow are one statement's.
    func begin(_ events: [Event]) { turn = turn.next(events) }

    func flush(into db: Database) throws {
        for shelf in shelves.values where shelf.isAhead { try shelf.flush(into: db) }
    }

    func statement(_ content: ContentID) -> Custody.Statement? { statements.find(content) }

    func keep(_ statement: Custody.Statement, _ content: ContentID) {
        statements.keep(statement, content)
    }

    /// Nil where nobody has asked yet; nil within where there is none.
    func plan(_ unit: UnitID) -> Plan?? { plans[unit] }

    func keep(_ plan: Plan?, for unit: UnitID) {
        if plans.count >= limit { plans = [:] }
        plans.updateValue(plan, forKey: unit)
    }

    private func shelf<R: Custody.Row>(_ type: R.Type) -> Shelf {
        if let known = shelves[ObjectIdentifier(type)] { return known }
        let shelf = Shelf(type)
        shelves[ObjectIdentifier(type)] = shelf
        return shelf
    }

    private func makeRoom(for more: Int) {
        guard held + more > limit else { return }
        for shelf in shelves.values { shelf.forgetGroups() }
        held = 0
    }
}
