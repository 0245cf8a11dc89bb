/// Everything that does not agree about a unit's goods, explained or not, computed when read.
package enum Differences {
    /// Of a site, or of a unit with all its sites; nothing is stored.
    package static func of(_ unit: UnitID, _ history: any History) -> [Difference] {
        BalanceBoard(history.sites(under: unit).map { BalanceShare($0, history) }, history)
            .differences
    }

    /// What keeps a sitting's balance open: its own differences and those that no batch is named
    /// for.
    package static func open(
        _ site: UnitID, _ batch: BatchID, _ history: any History
    ) -> [Difference] {
        let tallies = RankedTallies(site, history)
        return counted(tallies, SiteBatches(tallies, history), history)
            .filter { $0.isOpen && ($0.batch == nil || $0.batch == batch) }
    }

    /// What the tiers' numbers of one unit show, without the slips.
    static func counted(
        _ tallies: RankedTallies, _ batches: SiteBatches, _ history: any History
    ) -> [Difference] {
        explained(CountDifferences(tallies, batches).all, tallies.unit, history).map { found in
            guard found.isOpen else { return found }
            var copy = found
            copy.serials = missing(found, tallies.rows)
            return copy
        }
    }

    /// What the slips of one unit show.
    static func sent(_ unit: UnitID, _ history: any History) -> [Difference] {
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

    /// When a region has filed its record, nothing that is to be destroyed may be left.
    static func undestroyed(
        _ tallies: [RankedTallies], _ history: any History
    ) -> [Difference] {
        let regions = tallies.map(\.unit).filter { unit in
            history.rows(DestructionRow.self, unit.text).contains {
                $0.kind == .filing && history.standing($0.content) != nil
            }
        }
        return regions.flatMap { region -> [Difference] in
            let below = Set(history.sites(under: region))
            return tallies.filter { below.contains($0.unit) }.flatMap { tallies -> [Difference] in
                let left = remainder(tallies.rows, history.plan(for: tallies.unit))
                return explained(left, tallies.unit, history)
            }
        }
    }

    /// What was counted at a region's sites, had to be destroyed by a plan and is not; nobody but who
    /// stands above the region can explain it away.
    static func left(in region: UnitID, by plan: Plan, _ history: any History) -> [Difference] {
        let above = Set(history.line(of: region).dropFirst().map(\.id))
        return history.sites(under: region).flatMap { unit -> [Difference] in
            let rows = history.rows(TallyRow.self, unit.text)
            let left = remainder(rows, plan).filter {
                ($0.found ?? 0) < ($0.expected ?? 0)
            }
            return explained(left, unit, history) { people in
                people.compactMap { history.person($0)?.unit }.contains(where: above.contains)
            }.filter(\.isOpen)
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
                sum + (Tally.sum(rows.map(\.tally)).best?.count.found ?? 0)
            }
            let destroyed = rows.reduce(0) { $0 + $1.tally.destroyed }
            return Difference(.countAndDestruction, cell, expected: found, found: destroyed)
        }
    }

    /// - Parameters:
    ///   - found: the differences of one unit.
    ///   - unit: that unit.
    ///   - history: what was said of them.
    ///   - isHeard: whether what these people have explained counts; nil: everybody's does.
    /// - Returns: the same, each with the explanations that cover it.
    static func explained(
        _ found: [Difference], _ unit: UnitID, _ history: any History,
        by isHeard: (([PersonID]) -> Bool)? = nil
    ) -> [Difference] {
        guard !found.isEmpty else { return [] }
        let rows = history.rows(ExplanationRow.self, unit.text).filter { row in
            history.row(StatementRow.self, row.content)?.supersededBy == nil
                && isHeard.map { $0(history.statement(row.content)?.people ?? []) } ?? true
        }
        return found.map { $0.explained(by: rows) }
    }
}
