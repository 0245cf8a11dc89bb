import Custody

/// What is remembered of one register: its rows by what they are looked up by.
protocol Shelf: AnyObject {
    func forget()
}

/// The groups of one kind of row, each in the order of keys.
final class GroupShelf<R: Custody.Row>: Shelf {
    let table = RegisterTable(R.register)
    var groups: [String: [R]] = [:]

    func forget() { groups = [:] }

    /// Puts a row in its place, if its group is here.
    func replace(_ row: R, _ cells: [Cell]) {
        guard case .text(let first)? = cells.first, let place = groups.index(forKey: first) else {
            return
        }
        guard table.register.keys > 1 else {
            groups.values[place] = [row]
            return
        }
        let key = Array(cells.prefix(table.register.keys))
        Self.put(row, key, into: &groups.values[place])
    }

    /// Rows stand in the order of their keys, so that halving finds the place.
    private static func put(_ row: R, _ key: [Cell], into rows: inout [R]) {
        var (low, high) = (rows.startIndex, rows.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].key.lexicographicallyPrecedes(key) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        if low < rows.endIndex, rows[low].key == key {
            rows[low] = row
        } else {
            rows.insert(row, at: low)
        }
    }
}
