/// Adds a cell's entries up.
struct Summing {
    private(set) var tally = Tally()
    private let overlap: (ContentID, ContentID) -> Bool

    init(
        _ rows: [TallyEntryRow], _ history: any History,
        overlap: @escaping (ContentID, ContentID) -> Bool,
        isDestroyed: (ContainerID) -> Bool
    ) {
        self.overlap = overlap
        let byMeasure = Dictionary(grouping: rows, by: \.measure)
        tally.planned = byMeasure[.planned].map(planned)
        tally.issued = byMeasure[.issued].map(packed)
        tally.bagged = byMeasure[.bagged].map(packed)
        tally.candidates = byMeasure[.candidates].map { newest($0).found }
        tally.attendance = byMeasure[.attendance].map(newest)
        tally.room = byMeasure[.room].map { counted($0) }
        tally.site = byMeasure[.site].map { counted($0) }
        tally.region = byMeasure[.region].map { counted($0) }
        tally.centre = byMeasure[.centre].map { counted($0) }
        tally.issuedSerials = (byMeasure[.issued] ?? []).compactMap(\.serials).sorted()
        let highest = Measure.counts.reversed().compactMap { byMeasure[$0] }.first ?? []
        tally.countedSerials = highest.compactMap(\.serials).sorted()
        tally.destroyed = destroyed(byMeasure, isDestroyed)
    }

    /// A container that two consignments list goes out once.
    private func planned(_ rows: [TallyEntryRow]) -> Int {
        Dictionary(grouping: rows, by: \.container).values.reduce(0) { sum, rows in
            let totals = Dictionary(grouping: rows, by: \.consignment).values.map(Self.total)
            return sum + (totals.max() ?? 0)
        }
    }

    /// A container that is packed again holds what it was filled with last.
    private func packed(_ rows: [TallyEntryRow]) -> Int {
        Dictionary(grouping: rows, by: \.container).values.reduce(0) { sum, rows in
            sum + Self.total(Self.newestStatement(rows))
        }
    }

    /// What lay in destroyed containers; what was packed again for the way back counts there.
    private func destroyed(
        _ rows: [Measure: [TallyEntryRow]], _ isDestroyed: (ContainerID) -> Bool
    ) -> Int {
        [Measure.issued, .bagged].reduce(0) { sum, measure in
            let gone = (rows[measure] ?? []).filter { $0.container.map(isDestroyed) ?? false }
            return sum + packed(gone)
        }
    }

    private func newest(_ rows: [TallyEntryRow]) -> Tally.Count {
        Self.newestStatement(rows).map(\.count).reduce(Tally.Count(), +)
    }

    /// Counts of different goods add up; of two that cover the same goods the newer one holds.
    private mutating func counted(_ rows: [TallyEntryRow]) -> Tally.Count {
        var taken: [ContentID] = []
        var sum = Tally.Count()
        let statements = Dictionary(grouping: rows, by: \.content).sorted { one, other in
            Self.isNewer(one.value, other.value)
        }
        for (content, rows) in statements {
            if taken.contains(where: { overlap($0, content) }) {
                tally.repeats += 1
                continue
            }
            taken.append(content)
            sum = rows.map(\.count).reduce(sum, +)
        }
        return sum
    }

    private static func newestStatement(_ rows: [TallyEntryRow]) -> [TallyEntryRow] {
        Dictionary(grouping: rows, by: \.content).values.min(by: isNewer) ?? []
    }

    private static func isNewer(_ one: [TallyEntryRow], _ other: [TallyEntryRow]) -> Bool {
        guard let one = one.first, let other = other.first else { return false }
        return (one.at, one.content) > (other.at, other.content)
    }

    private static func total(_ rows: [TallyEntryRow]) -> Int {
        rows.reduce(0) { $0 + $1.count.found }
    }
}

extension SerialRange: Comparable {
    package static func < (one: Self, other: Self) -> Bool {
        (one.prefix, one.digits, one.first, one.last)
            < (other.prefix, other.digits, other.first, other.last)
    }
}
