/// The balance of one unit's own items, or of a region's sites, from their tallies alone.
package struct BalanceSheet {
    package let rows: [TallyRow]
    /// Per unit the batches that it still has to count something of.
    private let batches: SiteBatches

    /// - Parameters:
    ///   - unit: a site, or a unit whose sites are taken together.
    ///   - history: asked once a site.
    package init(_ unit: UnitID, _ history: any History) {
        self.init(of: history.sites(under: unit), history)
    }

    /// The balance of these units, and of no other.
    package init(of units: [UnitID], _ history: any History) {
        rows = units.flatMap { history.rows(TallyRow.self, $0.text) }
        batches = SiteBatches(rows, history)
    }

    /// Lines as fine as `parts`, and as what was issued and what was counted both name.
    package func lines(by parts: Set<CellPart>) -> [Balance] {
        let goods = Dictionary(grouping: rows) { $0.cell.reduced(to: []) }
        return goods.values.flatMap { lines(of: $0, by: parts) }
            .sorted { $0.cell < $1.cell }
    }

    /// The lines of one unit's items of one kind.
    private func lines(of rows: [TallyRow], by parts: Set<CellPart>) -> [Balance] {
        let parts = Fineness(rows).named(of: parts)
        var groups: [TallyCell: [TallyCell: Tally]] = [:]
        // A coarser tier's count says nothing of a finer line.
        for row in rows where row.cell.parts.isSuperset(of: parts) {
            let line = row.cell.reduced(to: parts)
            let batch = row.cell.reduced(to: parts.union([.batch]))
            groups[line, default: [:]][batch, default: Tally()] =
                (groups[line]?[batch] ?? Tally()) + row.tally
        }
        return groups.map { cell, tallies in
            let sums = tallies.sorted { $0.key < $1.key }.map(\.value)
            return Balance(cell, of: sums, open: isOpen(cell, Array(tallies.keys)))
        }
    }

    /// Whether a batch that the line is about, or any while it names none, is not counted yet.
    private func isOpen(_ cell: TallyCell, _ tallies: [TallyCell]) -> Bool {
        if let batch = cell.batch { return !batches.isCounted(cell.unit, batch) }
        let named = tallies.compactMap(\.batch)
        guard named.count == tallies.count else {
            return !batches.areAllCounted(cell.unit, for: cell.kind)
        }
        return !named.allSatisfy { batches.isCounted(cell.unit, $0) }
    }
}

/// How finely a unit's items of one kind were written down.
private struct Fineness {
    private let moved: Set<CellPart>
    private let tiers: [Set<CellPart>]

    init(_ rows: [TallyRow]) {
        moved = Self.parts(
            rows.filter {
                $0.tally.issued != nil || $0.tally.planned != nil || $0.tally.destroyed > 0
            })
        tiers = Measure.counts.compactMap { measure in
            let counted = rows.filter { $0.tally.count(measure) != nil }
            return counted.isEmpty ? nil : Self.parts(counted)
        }
    }

    /// What of the parts all movements name, and the tier that names most of them.
    func named(of parts: Set<CellPart>) -> Set<CellPart> {
        let wanted = parts.intersection(moved)
        let finest = tiers.map { $0.intersection(wanted) }.max { $0.count < $1.count }
        return finest ?? wanted
    }

    private static func parts(_ rows: [TallyRow]) -> Set<CellPart> {
        rows.reduce(Set(CellPart.allCases)) { $0.intersection($1.cell.parts) }
    }
}

/// Which batches of which site were counted for the return.
struct SiteBatches {
    private var counted: [UnitID: Set<BatchID>] = [:]
    private var plans: [UnitID: Plan] = [:]

    init(_ rows: [TallyRow], _ history: any History) {
        for row in rows {
            if plans[row.cell.unit] == nil {
                plans[row.cell.unit] = history.plan(for: row.cell.unit)
            }
            guard let batch = row.cell.batch,
                row.tally.site != nil || row.tally.region != nil || row.tally.centre != nil
            else { continue }
            counted[row.cell.unit, default: []].insert(batch)
        }
    }

    func isCounted(_ unit: UnitID, _ batch: BatchID) -> Bool {
        counted[unit]?.contains(batch) ?? false
    }

    /// Whether every batch that a kind may have been used in is counted.
    func areAllCounted(_ unit: UnitID, for kind: ItemKind) -> Bool {
        guard let plan = plans[unit] else { return false }
        let form = plan.items.first { $0.kind == kind }?.form
        let batches = plan.batches.filter { batch in
            plan.sits(unit, batch.id) && (form == nil || form == batch.form)
        }
        return !batches.isEmpty && batches.allSatisfy { isCounted(unit, $0.id) }
    }

    /// Whether a kind must be in the return of one of the site's batches.
    func isDue(_ kind: ItemKind, _ unit: UnitID) -> Bool {
        (plans[unit]?.batches ?? []).contains { batch in
            plans[unit]?.sits(unit, batch.id) ?? false && isDue(kind, unit, batch.id)
        }
    }

    /// Whether a kind must be in the return of a batch.
    func isDue(_ kind: ItemKind, _ unit: UnitID, _ batch: BatchID) -> Bool {
        guard let plan = plans[unit], let batch = plan.batches.first(where: { $0.id == batch })
        else { return false }
        return plan.due(with: batch, from: unit).contains(kind)
    }
}

extension History {
    /// The units whose tallies make up a unit's: itself and those under it, as the plans of its line
    /// and those that refine them name them.
    package func sites(under unit: UnitID) -> [UnitID] {
        var children: [UnitID: Set<UnitID>] = [:]
        func learn(_ plan: Plan?) {
            for unit in plan?.units ?? [] {
                if let parent = unit.parent { children[parent, default: []].insert(unit.id) }
            }
        }
        for upper in line(of: unit).dropFirst() { learn(composedPlan(of: upper.id)) }
        var units: Set<UnitID> = [unit]
        var open = [unit]
        while let next = open.popLast() {
            learn(composedPlan(of: next))
            for child in children[next] ?? [] where units.insert(child).inserted {
                open.append(child)
            }
        }
        return units.sorted()
    }
}
