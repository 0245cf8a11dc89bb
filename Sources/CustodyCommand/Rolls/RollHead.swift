import Sheets

/// Where a sheet's heads stand: under a title that may be merged, in one row or in two.
struct RollHead {
    /// The rows that are no data, from the first.
    let height: Int
    let places: [RollColumn: Int]
    let titles: [String]
    /// Heads that nothing is read from.
    var unused: [String] {
        let used = Set(places.values)
        let others = titles.enumerated().filter { !used.contains($0.offset) }.map(\.element)
        return Set(others.filter { !$0.isEmpty }).sorted()
    }

    /// Nil when none of the first twenty rows names a room.
    init?(_ rows: [[String]]) {
        let top = rows.prefix(20).map { $0.map(SheetText.plain) }
        guard let first = top.firstIndex(where: { $0.contains { RollColumn(head: $0) == .room } })
        else { return nil }
        var titles = top[first]
        var last = first
        // Of heads in two rows the lower one is finer: 人数 stands over 应到 and 实到.
        while last + 1 < top.count, top[last + 1].contains(where: { RollColumn(head: $0) != nil }) {
            last += 1
            for (place, title) in top[last].enumerated() where !title.isEmpty {
                while titles.count <= place { titles.append("") }
                titles[place] = title
            }
        }
        var places: [RollColumn: Int] = [:]
        for (place, title) in titles.enumerated() {
            guard let column = RollColumn(head: title), places[column] == nil else { continue }
            places[column] = place
        }
        height = last + 1
        self.places = places
        self.titles = titles
    }

    /// The same head twice would leave it to chance which column is read.
    var repeated: [Int] {
        var seen: Set<RollColumn> = []
        return titles.indices.filter { place in
            guard let column = RollColumn(head: titles[place]) else { return false }
            let isFirst = seen.insert(column).inserted
            return !isFirst
        }
    }
}
