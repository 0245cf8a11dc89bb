/// Everything that does not agree about a unit's goods, explained or not, computed when read.
package enum Differences {
    /// Of a site, or of a unit with all its sites; nothing is stored.
    package static func of(_ unit: UnitID, _ history: any History) -> [Difference] {
        let units = history.sites(under: unit)
        let slips = units.flatMap { sent($0, history) }
        return counted(units, history) + slips
    }

    /// What the tiers' numbers show, without the slips: as fast as a board is read.
    package static func counted(_ units: [UnitID], _ history: any History) -> [Difference] {
        var rows: [UnitID: [TallyRow]] = [:]
        for unit in units { rows[unit] = history.rows(TallyRow.self, unit.text) }
        return units.flatMap { counted($0, rows[$0] ?? [], history) }
            + serials(units, rows, history) + undestroyed(units, rows, history)
    }

    /// What keeps a sitting's balance open: its own differences and those that no batch is named
    /// for.
    package static func open(
        _ site: UnitID, _ batch: BatchID, _ history: any History
    ) -> [Difference] {
        counted(site, history.rows(TallyRow.self, site.text), history)
            .filter { $0.isOpen && ($0.batch == nil || $0.batch == batch) }
    }

    private static func counted(
        _ unit: UnitID, _ rows: [TallyRow], _ history: any History
    ) -> [Difference] {
        explained(CountDifferences(unit, rows, history).all, unit, history).map { difference in
            guard difference.isOpen else { return difference }
            var copy = difference
            copy.serials = missing(difference, rows)
            return copy
        }
    }

    private static func sent(_ unit: UnitID, _ history: any History) -> [Difference] {
        explained(SlipDifferences(unit, history).all, unit, history)
    }

    /// The numbers issued but not counted, where the count gave numbers.
    private static func missing(
        _ difference: Difference, _ rows: [TallyRow]
    ) -> [SerialRange] {
        let inside = rows.filter { row in
            row.cell.kind == difference.kind
                && (difference.batch == nil || row.cell.batch == difference.batch)
                && (difference.subject == nil || row.cell.subject == difference.subject)
                && (difference.room == nil || row.cell.room == difference.room)
        }
        let counted = inside.flatMap(\.tally.countedSerials)
        guard !counted.isEmpty else { return [] }
        return inside.flatMap(\.tally.issuedSerials).flatMap { $0.without(counted) }
    }

    /// One number issued twice, in one site or in two.
    private static func serials(
        _ units: [UnitID], _ rows: [UnitID: [TallyRow]], _ history: any History
    ) -> [Difference] {
        let issued = units.flatMap { rows[$0] ?? [] }.flatMap { row in
            row.tally.issuedSerials.map { (row.cell, $0) }
        }
        let byKind = Dictionary(grouping: issued, by: \.0.kind)
        return byKind.sorted { $0.key.code < $1.key.code }.flatMap { _, issued in
            let sorted = issued.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
            return zip(sorted, sorted.dropFirst()).compactMap { one, other -> Difference? in
                guard one.1.overlaps(other.1) else { return nil }
                var twice = Difference(.duplicate, .within(.issued), other.0)
                twice.serials = [other.1]
                return explained([twice], twice.unit, history).first
            }
        }
    }

    /// When a region has filed its record, nothing that is to be destroyed may be left.
    private static func undestroyed(
        _ units: [UnitID], _ rows: [UnitID: [TallyRow]], _ history: any History
    ) -> [Difference] {
        let regions = units.filter { unit in
            history.rows(DestructionRow.self, unit.text).contains {
                $0.kind == .filing && history.standing($0.content) != nil
            }
        }
        return regions.flatMap { region -> [Difference] in
            let below = Set(history.sites(under: region))
            return units.filter(below.contains).flatMap { unit -> [Difference] in
                let left = remainder(rows[unit] ?? [], history.plan(for: unit))
                return explained(left, unit, history)
            }
        }
    }

    private static func remainder(_ rows: [TallyRow], _ plan: Plan?) -> [Difference] {
        let kinds = Set(
            (plan?.items ?? []).filter { $0.destination == .destroyed }.map(\.kind))
        let byKind = Dictionary(
            grouping: rows.filter { kinds.contains($0.cell.kind) },
            by: { $0.cell.reduced(to: []) })
        return byKind.sorted { $0.key < $1.key }.compactMap { cell, rows in
            let batches = Dictionary(grouping: rows, by: \.cell.batch).values
            let found = batches.reduce(0) { sum, rows in
                sum + (rows.map(\.tally).reduce(Tally(), +).best?.count.found ?? 0)
            }
            let destroyed = rows.reduce(0) { $0 + $1.tally.destroyed }
            return Difference(.countAndDestruction, cell, expected: found, found: destroyed)
        }
    }

    private static func explained(
        _ found: [Difference], _ unit: UnitID, _ history: any History
    ) -> [Difference] {
        guard !found.isEmpty else { return [] }
        let rows = history.rows(ExplanationRow.self, unit.text).filter { row in
            history.row(StatementRow.self, row.content)?.supersededBy == nil
        }
        return found.map { $0.explained(by: rows) }
    }
}
