/// What the rules may know of the past: rows of the registers and the statements themselves.
///
/// A season in memory and the registers in SQLite both answer; rules cannot tell which, so
/// stories test them without a database.
package protocol History: AnyObject {
    /// The rows whose first column reads so, in the order of their keys.
    func rows<R: Row>(_ type: R.Type, _ first: String) -> [R]
    /// The admitted statement of that content id.
    func statement(_ content: ContentID) -> Statement?
    /// The plan that holds for a unit: its own or that of the nearest unit above it.
    func plan(for unit: UnitID) -> Plan?
}

extension History {
    package func row<R: Row>(_ type: R.Type, _ first: String) -> R? { rows(type, first).first }

    package func person(_ id: PersonID) -> Person? { row(PersonRow.self, id.text)?.person }

    package func unit(_ id: UnitID) -> Unit? { row(UnitRow.self, id.text)?.unit }

    package func container(_ id: ContainerID) -> ContainerRow? { row(ContainerRow.self, id.text) }

    /// The statement, if it is here and has taken effect.
    package func effective(_ content: ContentID) -> Statement? {
        guard row(StatementRow.self, content.hex)?.standing == .effective else { return nil }
        return statement(content)
    }

    /// The unit and those above it, nearest first.
    package func line(of unit: UnitID) -> [Unit] {
        var line: [Unit] = []
        var next: UnitID? = unit
        while let id = next, let unit = self.unit(id), line.count < Tier.allCases.count {
            line.append(unit)
            next = unit.parent
        }
        return line
    }

    /// The unit's plan issues, put together in the order of their issue.
    package func composedPlan(of unit: UnitID) -> Plan? {
        var plan: Plan?
        for row in rows(PlanRow.self, unit.text) {
            let act = statement(row.content)?.act
            if case .office(.plan(let issue))? = act { plan = issue.plan }
            if case .office(.supplement(let issue))? = act {
                plan = plan?.supplemented(by: issue.supplement)
            }
        }
        return plan
    }

    /// The plan that holds for a unit, found without a cache.
    package func nearestPlan(for unit: UnitID) -> Plan? {
        for candidate in line(of: unit) {
            if let plan = composedPlan(of: candidate.id) { return plan }
        }
        return nil
    }
}
