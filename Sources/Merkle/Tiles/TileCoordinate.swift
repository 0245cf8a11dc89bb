/// Which tile of a log: C2SP tlog-tiles, "Merkle Tree".
package struct TileCoordinate: Hashable, Sendable {
    /// Full tiles are this many hashes wide; a tile hashes into one hash of the level above.
    package static let fullWidth = 256
    static let height = 8
    /// The highest level whose tiles a tree of `Int` size can have.
    static let levels = 0...7

    package let level: Int
    package let index: Int
    package let width: Int

    /// Nil outside the levels, indexes and widths (1 to 256) that exist.
    package init?(level: Int, index: Int, width: Int = TileCoordinate.fullWidth) {
        guard TileCoordinate.levels.contains(level), index >= 0,
            (1...TileCoordinate.fullWidth).contains(width)
        else { return nil }
        self.init(checkedLevel: level, index: index, width: width)
    }

    init(checkedLevel level: Int, index: Int, width: Int) {
        self.level = level
        self.index = index
        self.width = width
    }

    package var isFull: Bool { width == TileCoordinate.fullWidth }

    /// The tiles that a tree of this size has at its right edge and that are not full.
    package static func edge(ofSize size: Int) -> [TileCoordinate] {
        levels.compactMap { level in
            let hashes = size >> (height * level)
            return TileCoordinate(
                level: level, index: hashes / fullWidth, width: hashes % fullWidth)
        }
    }

    /// The address below a log's prefix: `tile/<L>/<N>[.p/<W>]`.
    package var path: String {
        let place = "tile/\(level)/\(TileCoordinate.spell(index))"
        return isFull ? place : "\(place).p/\(width)"
    }

    /// The address of the entries under a tile of level 0: `tile/entries/<N>[.p/<W>]`.
    package var entriesPath: String {
        let place = "tile/entries/\(TileCoordinate.spell(index))"
        return isFull ? place : "\(place).p/\(width)"
    }

    /// Three digits an element, an `x` before all but the last: 1234067 is `x001/x234/067`.
    private static func spell(_ index: Int) -> String {
        var rest = index / 1000
        var text = threeDigits(index % 1000)
        while rest > 0 {
            text = "x\(threeDigits(rest % 1000))/\(text)"
            rest /= 1000
        }
        return text
    }

    private static func threeDigits(_ number: Int) -> String {
        "\(number / 100)\(number / 10 % 10)\(number % 10)"
    }
}
