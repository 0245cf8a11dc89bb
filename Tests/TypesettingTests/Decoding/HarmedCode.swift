@testable import Labels

/// What happens to printed paper, at places that a seed chooses.
enum Harm: String, CaseIterable {
    /// Cells strewn all over, rubbed off.
    case rubbed
    /// Cells strewn all over, inked over.
    case inked
    /// Cells strewn all over, some rubbed off, some inked over.
    case soiled
    /// Straight scratches as wide as a cell, half as long as the code.
    case scratched
    /// Drops of two by two cells.
    case spotted
    /// Cells strewn all over, each turned into its opposite: what no dirt does.
    case turned
}

/// A code as cells of a grid, some of which can be lost.
struct HarmedCode {
    private var dark: [[Bool]]
    private let code: Barcode
    private let isQR: Bool
    private var draw: Draw

    /// - Parameters:
    ///   - code: a QR code, or bars across all of its height.
    ///   - rows: into how many rows of cells bars are cut; nil for a QR code.
    ///   - seed: which places are chosen.
    init(_ code: Barcode, rows: Int? = nil, seed: UInt64) {
        isQR = rows == nil
        let height = rows ?? code.height
        var dark = Array(
            repeating: Array(repeating: false, count: code.width), count: height)
        for bar in code.bars {
            let ys = rows.map { 0..<$0 } ?? bar.y..<bar.y + bar.height
            for y in ys { for x in bar.x..<bar.x + bar.width { dark[y][x] = true } }
        }
        (self.code, self.dark, draw) = (code, dark, Draw(state: seed))
    }

    /// Five in a hundred of the cells on which there may be harm.
    ///
    /// - Parameters:
    ///   - harm: what happens.
    ///   - sparing: whether the patterns stay whole by which a scanner finds and measures a QR code.
    /// - Returns: the code as it is then.
    func harmed(_ harm: Harm, sparing: Bool = false) -> Barcode {
        var copy = self
        let cells = places.filter { !sparing || !isPattern($0) }
        for place in copy.chosen(cells, by: harm, count: (cells.count * 5 + 50) / 100) {
            switch harm {
            case .rubbed, .scratched: copy.dark[place.y][place.x] = false
            case .inked, .spotted: copy.dark[place.y][place.x] = true
            case .soiled: copy.dark[place.y][place.x] = Bool.random(using: &copy.draw)
            case .turned: copy.dark[place.y][place.x].toggle()
            }
        }
        return copy.barcode
    }

    private struct Place: Hashable { let x, y: Int }

    private var quiet: Int { isQR ? 4 : 10 }

    /// All cells but the quiet zone.
    private var places: [Place] {
        (isQR ? quiet..<dark.count - quiet : 0..<dark.count).flatMap { y in
            (quiet..<code.width - quiet).map { Place(x: $0, y: y) }
        }
    }

    /// The three eyes with what says the level beside them, and the two dotted lines between them.
    private func isPattern(_ place: Place) -> Bool {
        guard isQR else { return false }
        let (x, y, side) = (place.x - quiet, place.y - quiet, code.width - 2 * quiet)
        let isEye = (x < 9 && y < 9) || (x >= side - 8 && y < 9) || (x < 9 && y >= side - 8)
        // From version 7 on two blocks beside the eyes say the version.
        let isVersion = side >= 45 && ((y < 6 && x >= side - 11) || (x < 6 && y >= side - 11))
        return isEye || isVersion || x == 6 || y == 6
    }

    private mutating func chosen(_ cells: [Place], by harm: Harm, count: Int) -> [Place] {
        switch harm {
        case .rubbed, .inked, .soiled, .turned:
            return Array(cells.shuffled(using: &draw).prefix(count))
        case .scratched:
            return grown(cells, count) { $0.scratch() }
        case .spotted:
            return grown(cells, count) { $0.spot() }
        }
    }

    private mutating func grown(
        _ cells: [Place], _ count: Int, _ next: (inout Self) -> [Place]
    ) -> [Place] {
        var free = Set(cells)
        var chosen: [Place] = []
        while chosen.count < count {
            chosen += next(&self).filter { free.remove($0) != nil }
        }
        return Array(chosen.prefix(count))
    }

    private mutating func scratch() -> [Place] {
        let length = code.width / 2
        let (dx, dy) = (
            Double.random(in: -1...1, using: &draw), Double.random(in: -1...1, using: &draw)
        )
        let (x, y) = middle()
        let longest = max(abs(dx), abs(dy), 0.01)
        return (-length / 2..<length / 2).map { step in
            Place(
                x: x + Int((dx / longest * Double(step)).rounded()),
                y: y + Int((dy / longest * Double(step)).rounded()))
        }
    }

    private mutating func spot() -> [Place] {
        let (x, y) = middle()
        return (0..<2).flatMap { dy in (0..<2).map { Place(x: x + $0, y: y + dy) } }
    }

    private mutating func middle() -> (Int, Int) {
        (
            Int.random(in: 0..<code.width, using: &draw),
            Int.random(in: 0..<dark.count, using: &draw)
        )
    }

    private var barcode: Barcode {
        var bars: [Barcode.Bar] = []
        for (y, line) in dark.enumerated() {
            var start = 0
            for x in line.indices where !line[x] || x == line.count - 1 {
                let end = line[x] ? x + 1 : x
                if end > start { bars.append(.init(x: start, y: y, width: end - start, height: 1)) }
                start = x + 1
            }
        }
        return Barcode(width: code.width, height: dark.count, bars: bars)
    }
}
