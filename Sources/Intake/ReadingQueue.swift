/// A few envelopes that one core has read.
struct ReadPart: Sendable {
    let start: Int
    let readings: [Reading]
}

/// Envelopes on their way from the file to the ledger: they are read in any order and by all
/// cores, and are settled in theirs.
///
/// While one lot is settled the next is read, and so no core waits; only so many are under way
/// that memory does not grow with the file.
struct ReadingQueue {
    /// The most that share a transaction.
    private static let lot = 1_000
    /// How many are read at a time by one core.
    private static let part = 50

    private let count: Int
    private var begun = 0
    private var settled = 0
    /// Read, and before it nothing is missing.
    private var inOrder: [Reading] = []
    private var early: [Int: [Reading]] = [:]

    init(_ count: Int) { self.count = count }

    /// What is to be read from now on.
    mutating func next() -> [Range<Int>] {
        var parts: [Range<Int>] = []
        while begun < count, begun - settled < 2 * Self.lot {
            let part = begun..<min(begun + Self.part, count)
            parts.append(part)
            begun = part.upperBound
        }
        return parts
    }

    mutating func take(_ part: ReadPart) {
        early[part.start] = part.readings
        while let readings = early.removeValue(forKey: settled + inOrder.count) {
            inOrder += readings
        }
    }

    /// Whether as many are read as a transaction takes, or all.
    var isDue: Bool { inOrder.count >= min(Self.lot, count - settled) }

    /// The next to be settled; none when there are no more.
    mutating func due() -> [Reading] {
        let due = Array(inOrder.prefix(Self.lot))
        inOrder.removeFirst(due.count)
        settled += due.count
        return due
    }
}
