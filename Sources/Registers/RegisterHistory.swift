import Binding
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
    private var gathers = false
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

    package func rows<R: Custody.Row>(_ type: R.Type, _ first: Cell) -> [R] {
        if let known = cache.known(ObjectIdentifier(type), first) as? Rows<R> { return known.rows }
        do {
            return try cache.read(type, first, db)
        } catch {
            failure = failure ?? error
            return []
        }
    }

    /// Whether rows may wait to be written.
    var isWriting: Bool { gathers }

    /// What a statement of our own finds in the file.
    func reading<R: Custody.Row>(_ sql: String, _ cells: [Cell]) -> [R] {
        do {
            return try R.found(sql, cells, db)
        } catch {
            failure = failure ?? error
            return []
        }
    }

    /// The text that a statement of our own finds; nil where there is none.
    func text(_ sql: String, _ cells: [Cell]) -> String? {
        do {
            var arguments = BoundRows(columns: cells.count)
            for cell in cells { arguments.append(cell) }
            var text: String?
            try arguments.find(db.cachedStatement(sql: sql)) { text = $0.text(0) }
            return text
        } catch {
            failure = failure ?? error
            return nil
        }
    }

    package func remembered(_ type: ObjectIdentifier, _ first: Cell) -> RowGroup? {
        cache.known(type, first)
    }

    /// Reads at once what many statements will ask for one by one.
    package func prefetch<R: Custody.Row>(_ type: R.Type, _ firsts: [Cell]) throws {
        try cache.prefetch(type, firsts, db)
    }

    /// Writes what `body` applies when it is done, all of it together; until then it is read back
    /// from memory.
    package func gathering<Value>(_ body: () throws -> Value) throws -> Value {
        gathers = true
        defer { gathers = false }
        let value = try body()
        try cache.flush(into: db)
        return value
    }

    /// A statement that was read already.
    package func remembered(_ content: ContentID) -> Custody.Statement? {
        cache.statement(content)
    }

    /// Whoever reads beside it in the same transaction says here what he could not read.
    package func fail(_ error: any Error) { failure = failure ?? error }

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
        let found = nearestPlan(for: unit)
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
        cache.begin(events)
        for event in events { try cache.put(event.row, db) }
        if !gathers { try cache.flush(into: db) }
    }
}
