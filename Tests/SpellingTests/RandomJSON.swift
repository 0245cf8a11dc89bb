import Spelling

/// Values made from a seed, so that a failure can be seen again.
struct RandomJSON: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ word >> 30) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ word >> 27) &* 0x94d0_49bb_1331_11eb
        return word ^ word >> 31
    }

    mutating func value(depth: Int = 0) -> JSON {
        switch Int.random(in: 0..<(depth < 5 ? 7 : 4), using: &self) {
        case 0: return .bool(Bool.random(using: &self))
        case 1: return .integer(Int64.random(in: JSON.integers, using: &self))
        case 2: return .integer(Int64.random(in: -20...20, using: &self))
        case 3: return .string(text())
        case 4: return .array((0..<size()).map { _ in value(depth: depth + 1) })
        default:
            let names = Set((0..<size()).map { _ in name() }).sorted()
            return .object(names.map { JSON.Member($0, value(depth: depth + 1)) })
        }
    }

    private mutating func size() -> Int { Int.random(in: 0...5, using: &self) }

    private mutating func name() -> String {
        let letters = Array("abcXYZ019-./:_")
        return String(
            (0...size()).map { _ in letters[Int.random(in: 0..<letters.count, using: &self)] })
    }

    private mutating func text() -> String {
        let pieces = [
            "a", "\"", "\\", "/", "\n", "\u{0}", "\u{1f}", "\u{7f}", "考", "é", "😀", "\u{2028}",
        ]
        return (0..<(size() * 3)).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &self)]
        }
        .joined()
    }
}
