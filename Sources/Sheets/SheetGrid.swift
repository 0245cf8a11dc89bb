/// One sheet's cells in their places; what is merged stands in each of its places.
final class SheetGrid: MarkupReader {
    private let strings: [String]
    private var rows: [[String]] = []
    private var place: Place?
    private var row = 0
    private var column = 0
    private var type = "n"
    private var parts = ""
    private var merged: [(Place, Place)] = []
    private var cells = 0

    private init(_ strings: [String]) { self.strings = strings }

    static func read(_ bytes: [UInt8], _ strings: [String]) throws(SheetError) -> [[String]] {
        let grid = SheetGrid(strings)
        try grid.read(bytes)
        try grid.spread()
        return grid.rows
    }

    struct Place {
        let row: Int
        let column: Int

        init(row: Int, column: Int) { (self.row, self.column) = (row, column) }

        /// `B3`; nil for what is no such place, or beyond what is read.
        init?(_ text: some StringProtocol) {
            let letters = text.prefix { $0.isASCII && $0.isLetter }
            guard (1...3).contains(letters.count), let row = Int(text.dropFirst(letters.count)),
                (1...SheetLimits.rows).contains(row)
            else { return nil }
            let column = letters.uppercased().utf8.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
            guard column < SheetLimits.columns else { return nil }
            self.init(row: row - 1, column: column)
        }
    }

    override func open(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "row":
            row = attributes["r"].flatMap { Int($0) }.map { $0 - 1 } ?? rows.count
            column = 0
        case "c":
            let said = attributes["r"]
            place = said.map { Place($0) } ?? Place(row: row, column: column)
            if place == nil { overflow() }
            type = attributes["t"] ?? "n"
            parts = ""
        case "v", "t": keepText()
        case "mergeCell":
            let ends = (attributes["ref"] ?? "").split(separator: ":").map { Place($0) }
            guard ends.count == 2, let first = ends[0], let last = ends[1] else { return }
            merged.append((first, last))
        default: return
        }
    }

    override func close(_ name: String) {
        switch name {
        case "v", "t":
            parts += text
            dropText()
        case "c":
            guard let place else { return }
            put(value, at: place)
            column = place.column + 1
        default: return
        }
    }

    private var value: String {
        switch type {
        case "s": Int(parts).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
        case "n": Self.number(parts)
        default: parts
        }
    }

    /// Excel writes 30 as `30` or as `3E1`; a number that is whole reads so.
    private static func number(_ text: String) -> String {
        guard Int(text) == nil, let value = Double(text), value == value.rounded(),
            abs(value) < 1e15
        else { return text }
        return String(Int(value))
    }

    private func put(_ value: String, at place: Place) {
        guard !value.isEmpty else { return }
        cells += 1
        guard (0..<SheetLimits.rows).contains(place.row), cells <= SheetLimits.cells else {
            return overflow()
        }
        while rows.count <= place.row { rows.append([]) }
        while rows[place.row].count <= place.column { rows[place.row].append("") }
        rows[place.row][place.column] = value
    }

    private func spread() throws(SheetError) {
        for (first, last) in merged {
            guard rows.indices.contains(first.row),
                rows[first.row].indices.contains(first.column), first.row <= last.row,
                first.column <= last.column
            else { continue }
            let value = rows[first.row][first.column]
            for row in first.row...last.row {
                for column in first.column...last.column {
                    put(value, at: Place(row: row, column: column))
                    guard !isTooLarge else { throw .tooLarge }
                }
            }
        }
    }
}
