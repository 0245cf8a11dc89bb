/// The balance of one unit's own items, or of a region's sites, from their tallies alone.
package struct BalanceSheet {
    private let units: [UnitBalance]

    /// - Parameters:
    ///   - unit: a site, or a unit whose sites are taken together.
    ///   - history: asked once a site.
    package init(_ unit: UnitID, _ history: any History) {
        self.init(of: history.sites(under: unit), history)
    }

    /// The balance of these units, and of no other.
    package init(of units: [UnitID], _ history: any History) {
        self.units = units.sorted().map { unit in
            let tallies = RankedTallies(unit, history)
            return UnitBalance(tallies, SiteBatches(tallies, history))
        }
    }

    /// Lines as fine as `parts`, and as what was issued and what was counted both name.
    package func lines(by parts: CellParts) -> [Balance] {
        units.flatMap { $0.lines(by: parts) }
    }
}

/// One unit's own items.
struct UnitBalance {
    private let tallies: RankedTallies
    /// What the unit still has to count something of.
    private let batches: SiteBatches

    init(_ tallies: RankedTallies, _ batches: SiteBatches) {
        (self.tallies, self.batches) = (tallies, batches)
    }

    func lines(by parts: CellParts) -> [Balance] {
        let found = tallies.byKind.flatMap { lines(of: $0.indices, by: parts) }
        let order = found.indices.sorted { found[$0].rank < found[$1].rank }
        return order.map { found[$0].balance }
    }

    private struct Line {
        let rank: Rank
        let balance: Balance
    }

    /// The lines of the items of one kind.
    private func lines(of indices: [Int], by parts: CellParts) -> [Line] {
        let parts = Fineness(indices, tallies).named(of: parts)
        // A coarser tier's count says nothing of a finer line.
        let fine = indices.filter { tallies.parts[$0].isSuperset(of: parts) }
        return tallies.groups(fine, by: parts).compactMap { line in
            guard let first = line.first else { return nil }
            let cell = tallies.rows[first].cell.reduced(to: parts)
            let rank = tallies.rank(first, by: parts)
            guard line.count > 1 else {
                let row = tallies.rows[first]
                let open = isOpen(cell, [row.cell.batch])
                return Line(rank: rank, balance: Balance(cell, of: [row.tally], open: open))
            }
            let byBatch = tallies.groups(line, by: parts.union(.batch))
            let sums = byBatch.map { Tally.sum($0.lazy.map { tallies.rows[$0].tally }) }
            let named = byBatch.map { $0.first.flatMap { tallies.rows[$0].cell.batch } }
            let open = isOpen(cell, named)
            return Line(rank: rank, balance: Balance(cell, of: sums, open: open))
        }
    }

    /// Whether a batch that the line is about, or any while it names none, is not counted yet.
    private func isOpen(_ cell: TallyCell, _ parts: [BatchID?]) -> Bool {
        if let batch = cell.batch { return !batches.isCounted(batch) }
        let named = parts.compactMap(\.self)
        guard named.count == parts.count else { return !batches.areAllCounted(for: cell.kind) }
        return !named.allSatisfy { batches.isCounted($0) }
    }
}

/// How finely a unit's items of one kind were written down.
private struct Fineness {
    /// What all movements name.
    private var moved = CellParts.all
    /// What all counts of each tier name, where it counted.
    private var tiers: [CellParts?] = Measure.counts.map { _ in nil }

    init(_ indices: [Int], _ tallies: RankedTallies) {
        for index in indices {
            let tally = tallies.rows[index].tally
            let parts = tallies.parts[index]
            if tally.issued != nil || tally.planned != nil || tally.destroyed > 0 {
                moved.formIntersection(parts)
            }
            for (tier, measure) in Measure.counts.enumerated() where tally.has(measure) {
                tiers[tier] = tiers[tier]?.intersection(parts) ?? parts
            }
        }
    }

    /// What of the parts all movements name, and the tier that names most of them.
    func named(of parts: CellParts) -> CellParts {
        let wanted = parts.intersection(moved)
        let finest = tiers.compactMap { $0?.intersection(wanted) }
            .max { $0.rawValue.nonzeroBitCount < $1.rawValue.nonzeroBitCount }
        return finest ?? wanted
    }
}
