import Custody
import GRDB
import Registers

/// The auditor's own registers as the rules see them.
///
/// A failing read answers "nothing" and is kept in ``failure``, which whoever decides must ask for.
final class AuditHistory: History {
    private let noted: NotedRegisters
    private let kept: RegisterHistory
    private let database: Database
    private var own: (any Error)?

    init(_ noted: NotedRegisters, kept: RegisterHistory, _ database: Database) {
        (self.noted, self.kept, self.database) = (noted, kept, database)
    }

    /// The first read or write that failed.
    var failure: (any Error)? { own ?? kept.failure }

    func rows<R: Custody.Row>(_ type: R.Type, _ first: Cell) -> [R] {
        do {
            guard try noted.isAsked(type, first, database) else { return [] }
        } catch {
            own = own ?? error
            return []
        }
        return kept.rows(type, first)
    }

    func statement(_ content: ContentID) -> Custody.Statement? { kept.statement(content) }

    func plan(for unit: UnitID) -> Plan? { noted.plan(unit) { nearestPlan(for: unit) } }

    /// Puts an admitted statement's rows into their registers.
    func apply(_ events: [Event], of statement: Custody.Statement, content: ContentID) throws {
        try kept.apply([], of: statement, content: content)
        try apply(events)
    }

    func apply(_ events: [Event]) throws {
        let rows = events.map(\.row)
        let isJudgedAgain = !events.contains(where: \.isArrival)
        for (place, row) in rows.enumerated() where !isSaidAgain(row, in: rows[(place + 1)...]) {
            switch try put(row, isJudgedAgain) {
            case .here: break
            case .elsewhere: try kept.apply([events[place]])
            }
        }
    }

    /// In a journal what one statement says twice stands once, as it is said last.
    private func isSaidAgain(_ row: any Custody.Row, in later: ArraySlice<any Custody.Row>) -> Bool
    {
        guard type(of: row).register.isJournal else { return false }
        return later.contains { type(of: $0) == type(of: row) && $0.key == row.key }
    }

    private func put<R: Custody.Row>(
        _ row: R, _ isJudgedAgain: Bool
    ) throws -> NotedRegisters.Kept {
        try noted.put(row, mayReplace: isJudgedAgain || row.mayReplace, database)
    }
}
