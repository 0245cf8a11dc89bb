/// Which batches of a site were counted for the return.
struct SiteBatches {
    private let unit: UnitID
    private let plan: Plan?
    private let counted: Set<BatchID>

    init(_ tallies: RankedTallies, _ history: any History) {
        unit = tallies.unit
        plan = tallies.rows.isEmpty ? nil : history.plan(for: tallies.unit)
        var counted: Set<BatchID> = []
        for row in tallies.rows {
            guard row.tally.site != nil || row.tally.region != nil || row.tally.centre != nil,
                let batch = row.cell.batch
            else { continue }
            counted.insert(batch)
        }
        self.counted = counted
    }

    func isCounted(_ batch: BatchID) -> Bool { counted.contains(batch) }

    /// Whether every batch that a kind may have been used in is counted.
    func areAllCounted(for kind: ItemKind) -> Bool {
        guard let plan else { return false }
        let form = plan.item(kind)?.form
        let batches = plan.batches.filter { batch in
            plan.sits(unit, batch.id) && (form == nil || form == batch.form)
        }
        return !batches.isEmpty && batches.allSatisfy { isCounted($0.id) }
    }

    /// Whether a kind must be in the return of one of the site's batches.
    func isDue(_ kind: ItemKind) -> Bool {
        guard let plan else { return false }
        return plan.batches.contains { plan.sits(unit, $0.id) && isDue(kind, $0.id) }
    }

    /// Whether a kind must be in the return of a batch.
    func isDue(_ kind: ItemKind, _ batch: BatchID) -> Bool {
        guard let plan, let batch = plan.batch(batch) else {
            return false
        }
        return plan.due(with: batch, from: unit).contains(kind)
    }
}
