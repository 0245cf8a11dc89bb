/// Sixteen or thirty-two bytes as big-endian words, so that words are ordered as the bytes are.
///
/// Ids and hashes are looked up by the million: this way none of them is ever a text on the heap.
package struct Octets: Hashable, Comparable, Sendable {
    package let first: UInt64
    package let second: UInt64
    package let third: UInt64
    package let fourth: UInt64
    /// Whether the last two words count.
    package let isLong: Bool

    /// Thirty-two bytes.
    package init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
        (self.first, self.second, self.third, self.fourth) = (first, second, third, fourth)
        isLong = true
    }

    /// Sixteen bytes.
    package init(_ first: UInt64, _ second: UInt64) {
        (self.first, self.second, third, fourth) = (first, second, 0, 0)
        isLong = false
    }

    /// Nil unless there are exactly sixteen or thirty-two bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == 16 || bytes.count == 32 else { return nil }
        func word(_ start: Int) -> UInt64 {
            var word: UInt64 = 0
            for index in start..<start + 8 { word = word << 8 | UInt64(bytes[index]) }
            return word
        }
        if bytes.count == 16 {
            self.init(word(0), word(8))
        } else {
            self.init(word(0), word(8), word(16), word(24))
        }
    }

    /// Nil unless the text is 32 or 64 lower-case hex digits.
    package init?(hex text: String) {
        let digits = text.utf8.span
        guard digits.count == 32 || digits.count == 64 else { return nil }
        guard let first = Self.word(digits, 0), let second = Self.word(digits, 16) else {
            return nil
        }
        guard digits.count == 64 else {
            self.init(first, second)
            return
        }
        guard let third = Self.word(digits, 32), let fourth = Self.word(digits, 48) else {
            return nil
        }
        self.init(first, second, third, fourth)
    }

    private static func word(_ digits: Swift.Span<UInt8>, _ start: Int) -> UInt64? {
        var word: UInt64 = 0
        for index in start..<start + 16 {
            guard let value = value(of: digits[index]) else { return nil }
            word = word << 4 | value
        }
        return word
    }

    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        for word in isLong ? [first, second, third, fourth] : [first, second] {
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
            }
        }
        return bytes
    }

    package var hex: String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in bytes {
            text.append(Self.digit(byte >> 4))
            text.append(Self.digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// They are random, so that two words tell them apart as well as four.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(first)
        hasher.combine(second)
    }

    package static func < (one: Self, other: Self) -> Bool {
        (one.first, one.second, one.third, one.fourth)
            < (other.first, other.second, other.third, other.fourth)
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    private static func value(of digit: UInt8) -> UInt64? {
        let number = digit &- UInt8(ascii: "0")
        if number < 10 { return UInt64(number) }
        let letter = digit &- UInt8(ascii: "a")
        return letter < 6 ? UInt64(letter) + 10 : nil
    }
}
