package import Custody
package import GRDB

/// The registers as the rules see them, inside one transaction; rows that are written are read
/// back at once.
///
/// Rules do not throw, so a failing read answers "nothing" and is kept in ``failure``: whoever
/// decides must ask for it before he believes the answer.
package final class RegisterHistory: History {
    private let db: Database
    private let cache: RegisterCache
    private let source: (ContentID) throws -> Custody.Statement?
    /// The first read or write that failed.
    package private(set) var failure: (any Error)?

    /// - Parameters:
    ///   - db: the open transaction.
    ///   - cache: kept from one transaction to the next by the only writer; empty after a rollback.
    ///   - source: finds and decodes an admitted statement.
    package init(
        _ db: Database, cache: RegisterCache = RegisterCache(),
        statements source: @escaping (ContentID) throws -> Custody.Statement?
    ) {
        (self.db, self.cache, self.source) = (db, cache, source)
    }

    package func rows<R: Custody.Row>(_ type: R.Type, _ first: String) -> [R] {
        let shelf = cache.shelf(type)
        if let known = shelf.groups[first] { return known }
        do {
            let rows = try fetch(first, shelf)
            cache.keep(rows, first, on: shelf)
            return rows
        } catch {
            failure = failure ?? error
            return []
        }
    }

    package func statement(_ content: ContentID) -> Custody.Statement? {
        if let known = cache.statement(content) { return known }
        do {
            guard let found = try source(content) else { return nil }
            cache.keep(found, content)
            return found
        } catch {
            failure = failure ?? error
            return nil
        }
    }

    package func plan(for unit: UnitID) -> Plan? {
        if let known = cache.plan(unit) { return known }
        guard let found = nearestPlan(for: unit) else { return nil }
        cache.keep(found, for: unit)
        return found
    }

    /// Puts an admitted statement's rows into their registers.
    package func apply(_ events: [Event], of statement: Custody.Statement, content: ContentID)
        throws
    {
        cache.keep(statement, content)
        try apply(events)
    }

    /// Puts rows into their registers.
    package func apply(_ events: [Event]) throws {
        for event in events { try put(event.row) }
    }

    private func fetch<R: Custody.Row>(_ first: String, _ shelf: GroupShelf<R>) throws -> [R] {
        let statement = try db.cachedStatement(sql: shelf.table.lookup)
        let cursor = try GRDB.Row.fetchCursor(statement, arguments: [first])
        var rows: [R] = []
        while let row = try cursor.next() {
            rows.append(try R.read(RegisterTable.cells(row, shelf.table.register.columns.count)))
        }
        return rows
    }

    private func put<R: Custody.Row>(_ row: R) throws {
        let shelf = cache.shelf(R.self)
        let cells = row.cells
        let statement = try db.cachedStatement(sql: shelf.table.upsert)
        try statement.execute(arguments: StatementArguments(cells.map(\.argument)))
        cache.replace(row, cells, on: shelf)
    }
}
