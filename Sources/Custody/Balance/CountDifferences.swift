/// Where the tiers' numbers of a site disagree, by its tallies.
struct CountDifferences {
    private let batches: SiteBatches
    private let unit: UnitID
    private let byKind: [(kind: ItemKind, rows: [TallyRow])]

    init(_ unit: UnitID, _ rows: [TallyRow], _ history: any History) {
        self.unit = unit
        batches = SiteBatches(rows, history)
        byKind = Dictionary(grouping: rows, by: \.cell.kind)
            .sorted { $0.key.code < $1.key.code }.map { ($0.key, $0.value) }
    }

    var all: [Difference] {
        byKind.flatMap { kind, rows in
            rows.flatMap(within) + rows.compactMap(repeated)
                + between(.issued, Self.first(rows), rows)
                + Self.pairs.flatMap { between($0.0, $0.1, rows) }
                + (kind == .answerCard ? cards(rows) : [])
        }
    }

    /// Which tier's number must be which other's.
    private static let pairs: [(Measure, Measure)] = [
        (.room, .site), (.site, .region), (.region, .centre),
    ]

    /// The tier that counts first: the rooms, where they count at all.
    private static func first(_ rows: [TallyRow]) -> Measure {
        rows.contains { $0.tally.room != nil } ? .room : .site
    }

    /// A count that differs from what the counting people themselves expected.
    private func within(_ row: TallyRow) -> [Difference] {
        Measure.counts.compactMap { measure in
            row.tally.count(measure).flatMap {
                Difference(.within(measure), row.cell, expected: $0.expected, found: $0.found)
            }
        }
    }

    private func repeated(_ row: TallyRow) -> Difference? {
        guard row.tally.repeats > 0, let best = row.tally.best else { return nil }
        return Difference(.duplicate, .within(best.measure), row.cell)
    }

    /// Answer cards are those of the present and of the absent, and of nobody else.
    private func cards(_ rows: [TallyRow]) -> [Difference] {
        let tier = Self.first(rows)
        let absent = compared(.attendance, tier, rows) { $0.absent }
            .filter { !$0.isWhole }
        return between(.candidates, .attendance, rows) + between(.attendance, tier, rows)
            + absent.compactMap {
                Difference(
                    .between(.attendance, tier), $0.cell, expected: $0.expected, found: $0.found)
            }
    }

    private func between(
        _ one: Measure, _ other: Measure, _ rows: [TallyRow]
    ) -> [Difference] {
        compared(one, other, rows) { $0.found }.compactMap {
            Difference(.between(one, other), $0.cell, expected: $0.expected, found: $0.found)
        }
    }

    private struct Comparison {
        let cell: TallyCell
        let expected: Int
        let found: Int
        /// Whether the second side has no count at all.
        let isWhole: Bool
    }

    /// Compares as finely as both sides were written down.
    private func compared(
        _ one: Measure, _ other: Measure, _ rows: [TallyRow],
        _ number: (Tally.Count) -> Int
    ) -> [Comparison] {
        let first = rows.filter { $0.tally.count(one) != nil }
        let second = rows.filter { $0.tally.count(other) != nil }
        guard !first.isEmpty else { return [] }
        let parts = Self.parts(first).intersection(second.isEmpty ? [.batch] : Self.parts(second))
        let expected = sums(first, one, parts, number)
        let found = sums(second, other, parts, number)
        return Set(expected.keys).union(found.keys).sorted().compactMap { cell in
            let isCounted = found[cell] != nil
            guard isReady(cell, isCounted: isCounted, one, other) else { return nil }
            return Comparison(
                cell: cell, expected: expected[cell] ?? 0, found: found[cell] ?? 0,
                isWhole: !isCounted)
        }
    }

    /// A side that has not spoken yet is not compared, unless it owes the number with a return that
    /// it has counted.
    private func isReady(
        _ cell: TallyCell, isCounted: Bool, _ one: Measure, _ other: Measure
    ) -> Bool {
        let isAtSite = other == .room || other == .site
        guard let batch = cell.batch else {
            return batches.areAllCounted(cell.unit, for: cell.kind)
                && (isCounted || other == .site && batches.isDue(cell.kind, cell.unit))
        }
        if isCounted { return true }
        return isAtSite && one != .attendance && batches.isCounted(cell.unit, batch)
            && batches.isDue(cell.kind, cell.unit, batch) && other == .site
    }

    private func sums(
        _ rows: [TallyRow], _ measure: Measure, _ parts: Set<CellPart>,
        _ number: (Tally.Count) -> Int
    ) -> [TallyCell: Int] {
        rows.reduce(into: [:]) { sums, row in
            let value = row.tally.count(measure).map(number) ?? 0
            sums[row.cell.reduced(to: parts), default: 0] += value
        }
    }

    /// The parts that every one of the rows names.
    private static func parts(_ rows: [TallyRow]) -> Set<CellPart> {
        rows.reduce(Set(CellPart.allCases)) { $0.intersection($1.cell.parts) }
    }
}
