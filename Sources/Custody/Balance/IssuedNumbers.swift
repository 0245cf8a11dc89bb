/// The numbers that were issued to one unit, each series in its order.
struct IssuedNumbers: Sendable {
    private let bySeries: [Series: [Issue]]

    /// One run of numbers, and the row that names it.
    private struct Issue: Sendable {
        let first: Int
        let last: Int
        let row: Int

        func isBefore(_ other: Self) -> Bool {
            first == other.first ? last < other.last : first < other.first
        }
    }

    /// A run of numbers of which some were issued before, and for what this time.
    typealias Twice = (cell: TallyCell, serials: SerialRange)

    init(_ tallies: RankedTallies) {
        var bySeries: [Series: [Issue]] = [:]
        for (kind, indices) in tallies.byKind {
            // One series after the other: most rows go on where the last one ended.
            var (series, issues): (Series?, [Issue]) = (nil, [])
            for row in indices {
                for serials in tallies.rows[row].tally.issuedSerials {
                    if series?.holds(serials) != true {
                        if let series { bySeries[series, default: []] += issues }
                        (series, issues) = (Series(kind, serials), [])
                    }
                    issues.append(Issue(first: serials.first, last: serials.last, row: row))
                }
            }
            if let series { bySeries[series, default: []] += issues }
        }
        self.bySeries = bySeries.mapValues { $0.sorted { $0.isBefore($1) } }
    }

    /// Where a number was issued twice, in one unit or in two, in the order of the numbers.
    static func twice(
        _ units: [(tallies: RankedTallies, issued: IssuedNumbers)]
    ) -> [Twice] {
        var all: [Series: [(unit: Int, issues: [Issue])]] = [:]
        for (unit, found) in units.enumerated() {
            for (series, issues) in found.issued.bySeries {
                all[series, default: []].append((unit, issues))
            }
        }
        return all.sorted { $0.key < $1.key }.flatMap { series, runs -> [Twice] in
            var issued: [(issue: Issue, unit: Int)] = []
            issued.reserveCapacity(runs.reduce(0) { $0 + $1.issues.count })
            for run in runs { for issue in run.issues { issued.append((issue, run.unit)) } }
            func cell(_ one: (issue: Issue, unit: Int)) -> TallyCell {
                units[one.unit].tallies.rows[one.issue.row].cell
            }
            let sorted = issued.sorted { one, other in
                one.issue.isBefore(other.issue)
                    || !other.issue.isBefore(one.issue) && cell(one) < cell(other)
            }
            return zip(sorted, sorted.dropFirst()).compactMap { one, other -> Twice? in
                guard other.issue.first <= one.issue.last, one.issue.first <= other.issue.last
                else { return nil }
                return (cell(other), series.range(other.issue.first, other.issue.last))
            }
        }
    }
}

/// Numbers that run in one series: of one kind, with one prefix, equally long.
private struct Series: Hashable, Comparable {
    private let kind: ItemKind
    private let prefix: String
    private let digits: Int

    init(_ kind: ItemKind, _ serials: SerialRange) {
        (self.kind, prefix, digits) = (kind, serials.prefix, serials.digits)
    }

    /// Whether numbers of its kind run in it.
    func holds(_ serials: SerialRange) -> Bool {
        digits == serials.digits && prefix == serials.prefix
    }

    func range(_ first: Int, _ last: Int) -> SerialRange {
        SerialRange(prefix: prefix, first: first, last: last, digits: digits)
    }

    static func < (one: Self, other: Self) -> Bool {
        (one.kind.code, one.prefix, one.digits) < (other.kind.code, other.prefix, other.digits)
    }
}
