/// A batch's return brings every kind that the plan makes due with it.
struct ReturnIsComplete: ConductRule {
    static let code = DeviationCode.returnIsComplete
    static let basis = Basis.national("六(一)1、六(二)1")

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .closing(.count(let count)) = submission.act,
            let batch = submission.batch(count.batch), let plan = submission.plan
        else { return [] }
        return plan.due(with: batch, from: count.site).filter { !count.found.contains($0) }
            .map { deviation(.batch(batch.id), .kind($0)) }
    }
}

extension Plan {
    /// The kinds due with a batch's return from a site (trap 3: USBKEY with batch 2 only, unless a
    /// sitting has its own row).
    package func due(with batch: Batch, from site: UnitID) -> [ItemKind] {
        due(with: batch, at: sittings.filter { $0.site == site && $0.batch == batch.id })
    }

    /// The same, where the site's own rows for that batch are at hand.
    func due(with batch: Batch, at sittings: [Sitting]) -> [ItemKind] {
        let rows = items.filter { row in
            guard row.form == nil || row.form == batch.form else { return false }
            switch row.due {
            case .notDue: return false
            case .everyBatch: return true
            case .batch(let number): return number == batch.number
            }
        }
        // Several test centres have a row each, and bring one return.
        return sittings.flatMap(\.alsoDue).reduce(into: rows.map(\.kind)) { kinds, kind in
            if !kinds.contains(kind) { kinds.append(kind) }
        }
    }
}
