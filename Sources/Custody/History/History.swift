/// What the rules may know of the past: rows of the registers and the statements themselves.
///
/// A season in memory and the registers in SQLite both answer; rules cannot tell which, so
/// stories test them without a database.
package protocol History: AnyObject {
    /// The rows whose first column holds this, in the order of their keys.
    func rows<R: Row>(_ type: R.Type, _ first: Cell) -> [R]
    /// The same where it is in memory already; nil when ``rows(_:_:)`` has to be asked.
    func remembered(_ type: ObjectIdentifier, _ first: Cell) -> RowGroup?
    /// Of those rows the ones whose first columns hold these, in the same order.
    func rows<R: Row>(_ type: R.Type, under key: [Cell]) -> [R]
    /// The same, where the next column holds one of these.
    func rows<R: Row>(_ type: R.Type, under key: [Cell], among next: [Cell]) -> [R]
    /// A part of what happened about a vault, in the order of the rows' keys.
    func watched(_ vault: PlaceID, _ part: WatchPart) -> [WatchRow]
    /// The site that a container was packed for.
    func site(of container: ContainerID) -> UnitID?
    /// The row of exactly this key.
    func row<R: Row>(_ type: R.Type, key: [Cell]) -> R?
    /// The admitted statement of that content id.
    func statement(_ content: ContentID) -> Statement?
    /// The plan that holds for a unit: its own or that of the nearest unit above it.
    func plan(for unit: UnitID) -> Plan?
}

extension History {
    package func remembered(_ type: ObjectIdentifier, _ first: Cell) -> RowGroup? { nil }

    package func rows<R: Row>(_ type: R.Type, under key: [Cell]) -> [R] {
        key.first.map { rows(type, $0).filter { $0.key.starts(with: key) } } ?? []
    }

    package func rows<R: Row>(_ type: R.Type, under key: [Cell], among next: [Cell]) -> [R] {
        rows(type, under: key).filter { next.contains($0.key[key.count]) }
    }

    package func watched(_ vault: PlaceID, _ part: WatchPart) -> [WatchRow] {
        rows(WatchRow.self, vault.text).filter(part.holds)
    }

    package func site(of container: ContainerID) -> UnitID? { self.container(container)?.site }

    /// Found by halving, for rows stand in the order of their keys.
    package func row<R: Row>(_ type: R.Type, key: [Cell]) -> R? {
        guard let first = key.first else { return nil }
        let rows = rows(type, first)
        var (low, high) = (rows.startIndex, rows.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].key.lexicographicallyPrecedes(key) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < rows.endIndex && rows[low].key == key ? rows[low] : nil
    }

    /// The rows whose first column is spelled so.
    package func rows<R: Row>(_ type: R.Type, _ first: String) -> [R] {
        found(type, R.register.first(first))
    }

    package func rows<R: Row, Of>(_ type: R.Type, _ first: Hash256<Of>) -> [R] {
        found(type, .octets(first.octets))
    }

    private func found<R: Row>(_ type: R.Type, _ first: Cell) -> [R] {
        if let group = remembered(ObjectIdentifier(type), first) as? Rows<R> { return group.rows }
        return rows(type, first)
    }

    package func row<R: Row>(_ type: R.Type, _ first: String) -> R? { rows(type, first).first }

    package func row<R: Row, Of>(_ type: R.Type, _ first: Hash256<Of>) -> R? {
        rows(type, first).first
    }

    package func row<R: Row>(_ type: R.Type, _ first: StatementID) -> R? {
        found(type, .octets(first.octets)).first
    }

    /// What has become of an admitted statement; one that is simply in effect leaves no row.
    package func row(_ type: StatementRow.Type, _ content: ContentID) -> StatementRow? {
        rows(type, content).first
            ?? statement(content).map {
                StatementRow(content: content, kind: $0.act.kind, at: $0.at, standing: .effective)
            }
    }

    /// The same, by the spelling of its content id.
    package func row(_ type: StatementRow.Type, _ content: String) -> StatementRow? {
        ContentID(content).flatMap { row(type, $0) }
    }

    package func person(_ id: PersonID) -> Person? { row(PersonRow.self, id.text)?.person }

    package func unit(_ id: UnitID) -> Unit? { row(UnitRow.self, id.text)?.unit }

    package func container(_ id: ContainerID) -> ContainerRow? { row(ContainerRow.self, id.text) }

    /// The statement, if it is here and has taken effect.
    package func effective(_ content: ContentID) -> Statement? {
        switch rows(StatementRow.self, content).first?.standing {
        case .effective, nil: statement(content)
        case .pending, .void: nil
        }
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

    /// Where a unit's return summary is sent: as its plan says, or the nearest above it that does.
    package func mailbox(for unit: UnitID) -> String? {
        for candidate in line(of: unit) {
            if let mailbox = composedPlan(of: candidate.id)?.mailbox { return mailbox }
        }
        return nil
    }

    /// The plan that holds for a unit, put together anew where it is the unit's own.
    ///
    /// Forty sites have one plan: the unit above is asked, for whom it may be known already, unless
    /// it is not of the tier above.
    package func nearestPlan(for unit: UnitID) -> Plan? {
        guard let own = self.unit(unit) else { return nil }
        if let plan = composedPlan(of: unit) { return plan }
        guard let upper = own.parent.flatMap({ self.unit($0) }) else { return nil }
        if own.tier.above == upper.tier { return plan(for: upper.id) }
        return line(of: unit).dropFirst().lazy.compactMap { self.composedPlan(of: $0.id) }.first
    }
}
