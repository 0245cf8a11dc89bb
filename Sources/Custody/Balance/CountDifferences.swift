/// Where the tiers' numbers of a site disagree, by its tallies.
struct CountDifferences {
    private let tallies: RankedTallies
    private let batches: SiteBatches

    init(_ tallies: RankedTallies, _ batches: SiteBatches) {
        (self.tallies, self.batches) = (tallies, batches)
    }

    var all: [Difference] {
        tallies.byKind.flatMap { kind, indices -> [Difference] in
            let first = first(indices)
            return indices.flatMap { within(tallies.rows[$0]) }
                + indices.compactMap { repeated(tallies.rows[$0]) }
                + between(.issued, first, indices)
                + Self.pairs.flatMap { between($0.0, $0.1, indices) }
                + (kind == .answerCard ? cards(first, indices) : [])
        }
    }

    /// Which tier's number must be which other's.
    private static let pairs: [(Measure, Measure)] = [
        (.room, .site), (.site, .region), (.region, .centre),
    ]

    /// The tier that counts first: the rooms, where they count at all.
    private func first(_ indices: [Int]) -> Measure {
        indices.contains { tallies.rows[$0].tally.room != nil } ? .room : .site
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
    private func cards(_ tier: Measure, _ indices: [Int]) -> [Difference] {
        let absent = compared(.attendance, tier, indices) { $0.absent }
            .filter { !$0.isWhole }
        return between(.candidates, .attendance, indices) + between(.attendance, tier, indices)
            + absent.compactMap {
                Difference(
                    .between(.attendance, tier), $0.cell, expected: $0.expected, found: $0.found)
            }
    }

    private func between(
        _ one: Measure, _ other: Measure, _ indices: [Int]
    ) -> [Difference] {
        compared(one, other, indices) { $0.found }.compactMap {
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

    /// Compares as finely as both sides were written down; cells on which both agree are left out.
    private func compared(
        _ one: Measure, _ other: Measure, _ indices: [Int],
        _ number: (Tally.Count) -> Int
    ) -> [Comparison] {
        guard let first = parts(indices, one) else { return [] }
        let parts = first.intersection(parts(indices, other) ?? .batch)
        let either = indices.filter {
            tallies.rows[$0].tally.has(one) || tallies.rows[$0].tally.has(other)
        }
        return tallies.groups(either, by: parts).compactMap { group in
            var (expected, found, isCounted) = (0, 0, false)
            for index in group {
                let tally = tallies.rows[index].tally
                expected += tally.count(one).map(number) ?? 0
                guard let count = tally.count(other) else { continue }
                found += number(count)
                isCounted = true
            }
            guard expected != found, let first = group.first else { return nil }
            let cell = tallies.rows[first].cell.reduced(to: parts)
            guard isReady(cell, isCounted: isCounted, one, other) else { return nil }
            return Comparison(cell: cell, expected: expected, found: found, isWhole: !isCounted)
        }
    }

    /// A side that has not spoken yet is not compared, unless it owes the number with a return that
    /// it has counted.
    private func isReady(
        _ cell: TallyCell, isCounted: Bool, _ one: Measure, _ other: Measure
    ) -> Bool {
        let isAtSite = other == .room || other == .site
        guard let batch = cell.batch else {
            return batches.areAllCounted(for: cell.kind)
                && (isCounted || other == .site && batches.isDue(cell.kind))
        }
        if isCounted { return true }
        return isAtSite && one != .attendance && batches.isCounted(batch)
            && batches.isDue(cell.kind, batch) && other == .site
    }

    /// The parts that every row with such a number names; nil where there is none.
    private func parts(_ indices: [Int], _ measure: Measure) -> CellParts? {
        var parts: CellParts?
        for index in indices where tallies.rows[index].tally.has(measure) {
            parts = parts?.intersection(tallies.parts[index]) ?? tallies.parts[index]
        }
        return parts
    }
}
