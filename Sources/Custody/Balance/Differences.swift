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
        let tallies = units.map { RankedTallies($0, history) }
        return tallies.flatMap { counted($0, history) }
            + serials(tallies, history) + undestroyed(tallies, history)
    }

    /// What keeps a sitting's balance open: its own differences and those that no batch is named
    /// for.
    package static func open(
        _ site: UnitID, _ batch: BatchID, _ history: any History
    ) -> [Difference] {
        counted(RankedTallies(site, history), history)
            .filter { $0.isOpen && ($0.batch == nil || $0.batch == batch) }
    }

    private static func counted(
        _ tallies: RankedTallies, _ history: any History
    ) -> [Difference] {
        explained(CountDifferences(tallies, history).all, tallies.unit, history).map { found in
            guard found.isOpen else { return found }
            var copy = found
            copy.serials = missing(found, tallies.rows)
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
        _ tallies: [RankedTallies], _ history: any History
    ) -> [Difference] {
        var issued: [Series: [(cell: TallyCell, serials: SerialRange)]] = [:]
        for row in tallies.lazy.flatMap(\.rows) {
            for serials in row.tally.issuedSerials {
                issued[Series(row.cell.kind, serials), default: []].append((row.cell, serials))
            }
        }
        return issued.sorted { $0.key < $1.key }.flatMap { _, issued in
            let sorted = issued.sorted { one, other in
                one.serials == other.serials
                    ? one.cell < other.cell : one.serials.isBefore(other.serials)
            }
            return zip(sorted, sorted.dropFirst()).compactMap { one, other -> Difference? in
                guard one.serials.overlaps(other.serials) else { return nil }
                var twice = Difference(.duplicate, .within(.issued), other.cell)
                twice.serials = [other.serials]
                return explained([twice], twice.unit, history).first
            }
        }
    }

    /// When a region has filed its record, nothing that is to be destroyed may be left.
    private static func undestroyed(
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

/// Numbers that run in one series: of one kind, with one prefix, equally long.
private struct Series: Hashable, Comparable {
    let kind: ItemKind
    let prefix: String
    let digits: Int

    init(_ kind: ItemKind, _ serials: SerialRange) {
        (self.kind, prefix, digits) = (kind, serials.prefix, serials.digits)
    }

    static func < (one: Self, other: Self) -> Bool {
        (one.kind.code, one.prefix, one.digits) < (other.kind.code, other.prefix, other.digits)
    }
}

extension SerialRange {
    /// Within one series.
    fileprivate func isBefore(_ other: Self) -> Bool {
        (first, last) < (other.first, other.last)
    }
}
