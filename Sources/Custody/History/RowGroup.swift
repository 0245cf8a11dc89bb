/// The rows of a group as whoever remembers it holds them, of a kind that only ``Rows`` names.
///
/// Rules ask a dozen times about one statement: what is remembered is handed over as it is, and
/// nobody has to find out at each question which kind of row it is.
package class RowGroup {
    fileprivate init() {}

    package var isEmpty: Bool { true }

    /// Puts a row of this kind in its place, or takes away one that is implied.
    ///
    /// - Parameters:
    ///   - row: the row.
    ///   - key: the first of its cells.
    package func stand(_ row: any Row, _ key: ArraySlice<Cell>) {}
}

/// The rows of a group, in the order of their keys.
package final class Rows<R: Row>: RowGroup {
    package private(set) var rows: [R]

    package init(_ rows: [R] = []) { self.rows = rows }

    override package var isEmpty: Bool { rows.isEmpty }

    /// Halving finds the place.
    override package func stand(_ row: any Row, _ key: ArraySlice<Cell>) {
        guard let row = row as? R else { return }
        var (low, high) = (rows.startIndex, rows.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].key.lexicographicallyPrecedes(key) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        let stands = low < rows.endIndex && rows[low].key.elementsEqual(key)
        switch (stands, row.isImplied) {
        case (true, true): rows.remove(at: low)
        case (true, false): rows[low] = row
        case (false, true): break
        case (false, false): rows.insert(row, at: low)
        }
    }
}
