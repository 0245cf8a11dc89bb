/// How a table lies on the screen and on paper, beyond its cells.
package struct SheetLayout: Hashable, Sendable {
    /// Across the whole table above its heads, as the office's own form has it; nil where heads
    /// come first, as an import reads them.
    package let title: String?
    /// What the cells below a head may say, by the column's number; Excel offers and demands it.
    package let choices: [Int: [String]]
    /// So many rows below the heads are offered choices.
    package let offered: Int
    /// So many columns stand at the left of every page, where a table needs several side by side.
    package let leading: Int

    package init(
        title: String? = nil, choices: [Int: [String]] = [:], offered: Int = 1_000, leading: Int = 1
    ) {
        self.title = title
        self.choices = choices
        self.offered = offered
        self.leading = leading
    }

    /// Excel takes no list that is longer, commas and quotation marks with it.
    static let longestList = 255
}

extension WrittenTable {
    /// The narrowest and the widest column, in digits.
    private static let widths = 6...36
    /// What lies side by side on an upright A4.
    private static let upright = 95
    /// What a lying A4 holds at two thirds of its size.
    private static let lying = 210

    /// How wide each column is, in digits: as its widest cell, while that is no paragraph.
    ///
    /// Heads of two languages break between them.
    var columnWidths: [Int] {
        heads.indices.map { column in
            let head = heads[column].split(separator: " ").map { Self.width(String($0)) }.max()
            let cells = rows.lazy.map { row in
                row.indices.contains(column) ? Self.width(row[column]) : 0
            }
            let widest = max(head ?? 0, cells.max() ?? 0) + 2
            return min(max(widest, Self.widths.lowerBound), Self.widths.upperBound)
        }
    }

    /// How high the row of heads is, in points: as many lines as its narrowest head breaks into.
    var headHeight: Double {
        let lines = zip(heads, columnWidths).map { head, width in
            var (lines, used) = (1, 0)
            for word in head.split(separator: " ").map({ Self.width(String($0)) }) {
                if used > 0, used + 1 + word > width - 1 {
                    (lines, used) = (lines + 1, word)
                } else {
                    used += (used > 0 ? 1 : 0) + word
                }
            }
            return lines
        }
        return Double(lines.max() ?? 1) * 16 + 6
    }

    /// Pages side by side, so that none is printed at less than some two thirds of its size.
    var pagesAcross: Int { (columnWidths.reduce(0, +) + Self.lying - 1) / Self.lying }

    /// Whether the columns need a page that lies.
    var isWide: Bool { columnWidths.reduce(0, +) > Self.upright }

    private static func width(_ value: Value) -> Int {
        switch value {
        case .empty: 0
        case .number(let number): String(number).count
        case .text(let text):
            text.split(separator: "\n").map { width(String($0)) }.max() ?? 0
        }
    }

    /// A Chinese character is as wide as two digits.
    private static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
    }
}
