import Custody

/// Remembers in little space what was put in: what it has not seen is certainly not there.
///
/// A Bloom filter of at most 16 MiB: at a million entries one answer in some thousands is a false
/// yes, which costs one look into a table and nothing else.
struct PresenceFilter {
    private static let most = 1 << 27
    private static let probes: UInt64 = 4
    private let bits: UInt64
    private var words: [UInt64]

    /// - Parameter entries: how long the ledger is, as far as anybody knows.
    init(entries: Int) {
        let wanted = min(Self.most, max(1 << 16, min(entries, Self.most) * 128))
        let power = Int.bitWidth - (wanted - 1).leadingZeroBitCount
        bits = 1 << UInt64(power)
        words = [UInt64](repeating: 0, count: 1 << (power - 6))
    }

    mutating func put(_ table: Int, _ first: Cell) {
        let (start, step) = Self.places(table, first)
        for probe in 0..<Self.probes {
            let bit = (start &+ probe &* step) % bits
            words[Int(bit / 64)] |= 1 << (bit % 64)
        }
    }

    func mayHold(_ table: Int, _ first: Cell) -> Bool {
        let (start, step) = Self.places(table, first)
        return (0..<Self.probes).allSatisfy { probe in
            let bit = (start &+ probe &* step) % bits
            return words[Int(bit / 64)] & 1 << (bit % 64) != 0
        }
    }

    private static func places(_ table: Int, _ first: Cell) -> (start: UInt64, step: UInt64) {
        var hasher = Hasher()
        hasher.combine(table)
        hasher.combine(first)
        let hash = UInt64(truncatingIfNeeded: hasher.finalize())
        return (hash, hash >> 32 | 1)
    }
}
