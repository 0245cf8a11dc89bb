/// Adds up what is said of one share of a cell.
struct Summing {
    private let rows: [TallyEntryRow]
    private let overlap: (ContentID, ContentID) -> Bool

    init(_ rows: [TallyEntryRow], overlap: @escaping (ContentID, ContentID) -> Bool) {
        (self.rows, self.overlap) = (rows, overlap)
    }

    /// - Parameters:
    ///   - part: the share that the rows speak of.
    ///   - isDestroyed: whether its container is destroyed.
    /// - Returns: its sum; implied where no row speaks of it.
    func sum(of part: TallyPart, isDestroyed: Bool) -> TallyPartRow {
        var sum = TallyPartRow(part)
        guard !rows.isEmpty else { return sum }
        switch part.measure {
        case .planned: sum.count = Tally.Count(found: planned)
        case .issued, .bagged:
            sum.count = Tally.Count(found: Self.total(newest))
            sum.destroyed = isDestroyed ? Self.total(newest) : 0
        case .candidates, .attendance:
            sum.count = newest.map(\.count).reduce(Tally.Count(), +)
        case .room, .site, .region, .centre: (sum.count, sum.repeats) = counted
        }
        sum.serials = rows.compactMap(\.serials).sorted()
        return sum
    }

    /// A container that two consignments list goes out once.
    private var planned: Int {
        Dictionary(grouping: rows, by: \.consignment).values.map(Self.total).max() ?? 0
    }

    /// A container that is packed again holds what it was filled with last.
    private var newest: [TallyEntryRow] {
        Dictionary(grouping: rows, by: \.content).values.min(by: Self.isNewer) ?? []
    }

    /// Counts of different goods add up; of two that cover the same goods the newer one holds.
    private var counted: (Tally.Count, repeats: Int) {
        var taken: [ContentID] = []
        var (sum, repeats) = (Tally.Count(), 0)
        let statements = Dictionary(grouping: rows, by: \.content).sorted { one, other in
            Self.isNewer(one.value, other.value)
        }
        for (content, rows) in statements {
            if taken.contains(where: { overlap($0, content) }) {
                repeats += 1
                continue
            }
            taken.append(content)
            sum = rows.map(\.count).reduce(sum, +)
        }
        return (sum, repeats)
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
