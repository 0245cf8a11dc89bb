import Glibc

/// What one of those who work on a file has done.
enum ReadOrSettled: Sendable {
    /// Read, from this place of the file on.
    case read(Int, [Reading])
    case settled([Result<Answer, DeskError>])
}

/// Envelopes on their way from the file to the ledger: they are read in any order and by all
/// cores, and are settled in theirs.
///
/// While one lot is settled the next is read, and so no core waits; only so many are under way
/// that memory does not grow with the file. One core is left to who settles: everybody waits for
/// him, and readers who took turns with him would be done early and then idle.
struct ReadingQueue {
    /// The most that share a transaction.
    private static let lot = 1_000
    /// How many are read at a time by one core.
    private static let part = 50
    private static let cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    private let count: Int
    private var begun = 0
    private var settled = 0
    private var readers = 0
    /// Whether a lot is on its way into the ledger.
    var isSettling = false
    /// Read, and before it nothing is missing.
    private var inOrder: [Reading] = []
    private var early: [Int: [Reading]] = [:]

    init(_ count: Int) { self.count = count }

    /// What is to be read from now on, by one core each.
    mutating func next() -> [Range<Int>] {
        var parts: [Range<Int>] = []
        let free = max(1, isSettling ? Self.cores - 1 : Self.cores)
        while readers < free, begun < count, begun - settled < 2 * Self.lot {
            let part = begun..<min(begun + Self.part, count)
            parts.append(part)
            begun = part.upperBound
            readers += 1
        }
        return parts
    }

    /// Some were read, from this place of the file on.
    mutating func take(_ readings: [Reading], from start: Int) {
        readers -= 1
        early[start] = readings
        while let readings = early.removeValue(forKey: settled + inOrder.count) {
            inOrder += readings
        }
    }

    /// The next to be settled; nil while others are, or too few are read.
    mutating func due() -> [Reading]? {
        let wanted = min(Self.lot, count - settled)
        guard !isSettling, wanted > 0, inOrder.count >= wanted else { return nil }
        isSettling = true
        let due = Array(inOrder.prefix(wanted))
        inOrder.removeFirst(wanted)
        settled += wanted
        return due
    }
}
