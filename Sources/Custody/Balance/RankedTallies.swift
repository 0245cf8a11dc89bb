/// One unit's sums with each name's place in the alphabet beside them: a board's lines are put
/// together and ordered by comparing numbers, not names.
struct RankedTallies: Sendable {
    let unit: UnitID
    let rows: [TallyRow]
    /// Which parts each row names.
    let parts: [CellParts]
    /// The rows of each kind, the kinds in the order of their codes.
    let byKind: [(kind: ItemKind, indices: [Int])]
    private let ranks: [Rank]

    init(_ unit: UnitID, _ history: any History) {
        self.init(unit, history.rows(TallyRow.self, unit.text))
    }

    init(_ unit: UnitID, _ rows: [TallyRow]) {
        self.unit = unit
        self.rows = rows
        parts = rows.indices.map { rows[$0].cell.parts }
        // By their places: to hand a row over is to copy all of it.
        let batches = Ranking(rows.indices.lazy.map { rows[$0].cell.batch?.text })
        let kinds = Ranking(rows.indices.lazy.map { rows[$0].cell.kind.code })
        let subjects = Ranking(rows.indices.lazy.map { rows[$0].cell.subject?.text })
        let rooms = Ranking(rows.indices.lazy.map { rows[$0].cell.room?.text })
        ranks = rows.indices.map { index in
            Rank(
                batch: batches.ranks[index], kind: kinds.ranks[index],
                subject: subjects.ranks[index], room: rooms.ranks[index])
        }
        var indices = [[Int]](repeating: [], count: kinds.count + 1)
        for index in rows.indices { indices[kinds.ranks[index]].append(index) }
        byKind = indices.compactMap { own in own.first.map { (rows[$0].cell.kind, own) } }
    }

    /// Those of the rows that agree in some parts together, in the order of a board.
    func groups(_ indices: some Sequence<Int>, by parts: CellParts) -> [ArraySlice<Int>] {
        let sorted = indices.map { (rank: ranks[$0].masked(by: parts), index: $0) }
            .sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
        let order = sorted.map(\.index)
        var groups: [ArraySlice<Int>] = []
        var start = 0
        for end in sorted.indices.dropFirst() where sorted[end].rank != sorted[start].rank {
            groups.append(order[start..<end])
            start = end
        }
        if start < order.count { groups.append(order[start...]) }
        return groups
    }

    /// A row's place on a board as fine as `parts`.
    func rank(_ index: Int, by parts: CellParts) -> Rank { ranks[index].masked(by: parts) }
}

/// A cell's place on the board of its unit: by batch, kind, subject, room; what is not named first.
struct Rank: Hashable, Comparable, Sendable {
    private let first: UInt64
    private let second: UInt64

    init(batch: Int, kind: Int, subject: Int, room: Int) {
        first = UInt64(batch) << 32 | UInt64(kind)
        second = UInt64(subject) << 32 | UInt64(room)
    }

    private init(_ first: UInt64, _ second: UInt64) { (self.first, self.second) = (first, second) }

    func masked(by parts: CellParts) -> Self {
        let high: UInt64 = 0xffff_ffff_0000_0000
        let low: UInt64 = 0xffff_ffff
        return Self(
            first & (low | (parts.contains(.batch) ? high : 0)),
            second
                & ((parts.contains(.subject) ? high : 0) | (parts.contains(.room) ? low : 0)))
    }

    static func < (one: Self, other: Self) -> Bool {
        one.first == other.first ? one.second < other.second : one.first < other.first
    }
}

/// The places of names in their alphabet, from 1; 0 where there is none.
private struct Ranking {
    let ranks: [Int]
    /// How many different names there are.
    let count: Int

    init(_ names: some Collection<String?>) {
        var numbers: [String: Int] = [:]
        var (known, number): (String?, Int) = (nil, 0)
        let met = names.map { name -> Int in
            guard let name else { return 0 }
            if name == known { return number }
            known = name
            number = numbers[name] ?? numbers.count + 1
            numbers[name] = number
            return number
        }
        var places = [Int](repeating: 0, count: numbers.count + 1)
        for (place, name) in numbers.keys.sorted().enumerated() {
            places[numbers[name] ?? 0] = place + 1
        }
        ranks = met.map { places[$0] }
        count = numbers.count
    }
}
