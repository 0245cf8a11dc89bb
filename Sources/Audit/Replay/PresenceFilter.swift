/// Remembers in a fixed space what was put in: what it has not seen is certainly not there.
///
/// A Bloom filter of 32 MiB: at a million entries one answer in a hundred thousand is a false yes.
struct PresenceFilter {
    private static let bits = UInt64(1) << 28
    private static let probes: UInt64 = 4
    private var words = [UInt64](repeating: 0, count: Int(bits / 64))

    mutating func put(_ table: Int, _ text: String) {
        let (first, step) = Self.places(table, text)
        for probe in 0..<Self.probes {
            let bit = (first &+ probe &* step) % Self.bits
            words[Int(bit / 64)] |= 1 << (bit % 64)
        }
    }

    func mayHold(_ table: Int, _ text: String) -> Bool {
        let (first, step) = Self.places(table, text)
        return (0..<Self.probes).allSatisfy { probe in
            let bit = (first &+ probe &* step) % Self.bits
            return words[Int(bit / 64)] & 1 << (bit % 64) != 0
        }
    }

    private static func places(_ table: Int, _ text: String) -> (first: UInt64, step: UInt64) {
        var hasher = Hasher()
        hasher.combine(table)
        hasher.combine(text)
        let hash = UInt64(truncatingIfNeeded: hasher.finalize())
        return (hash, hash >> 32 | 1)
    }
}
