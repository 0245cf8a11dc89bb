/// A whole season in memory, for stories and replay: the same rows that the registers keep.
package final class Season: History {
    private var tables: [String: [Cell: [[Cell]: any Row]]] = [:]
    private var statements: [ContentID: Statement] = [:]
    private var plans: [UnitID: Plan?] = [:]

    package init() {}

    package func rows<R: Row>(_ type: R.Type, _ first: Cell) -> [R] {
        guard let group = tables[R.register.name]?[first] else { return [] }
        return group.sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .compactMap { $0.value as? R }
    }

    package func row<R: Row>(_ type: R.Type, key: [Cell]) -> R? {
        key.first.flatMap { tables[R.register.name]?[$0]?[key] as? R }
    }

    package func statement(_ content: ContentID) -> Statement? { statements[content] }

    package func plan(for unit: UnitID) -> Plan? {
        if let known = plans[unit] { return known }
        let found = nearestPlan(for: unit)
        plans.updateValue(found, forKey: unit)
        return found
    }

    /// Keeps an admitted statement and the rows it caused.
    package func apply(_ events: [Event], of statement: Statement, content: ContentID) {
        statements[content] = statement
        apply(events)
    }

    /// Puts rows into their registers.
    package func apply(_ events: [Event]) {
        for event in events {
            let row = event.row
            let key = row.key
            guard let first = key.first else { continue }
            tables[type(of: row).register.name, default: [:]][first, default: [:]][key] =
                row.isImplied ? nil : row
            if row is PlanRow || row is UnitRow { plans = [:] }
        }
    }

    /// Every row of a register, in the order of keys.
    package func all(_ register: Register) -> [[Cell]] {
        (tables[register.name] ?? [:]).values.flatMap { $0.values.map(\.cells) }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }
}
