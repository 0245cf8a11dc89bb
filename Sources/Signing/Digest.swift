import Spelling

/// Exactly 32 bytes, kept inline: the result of SHA-256 or SM3, ordered as its bytes are.
package struct Digest: Hashable, Comparable, Sendable, CustomStringConvertible {
    package static let size = 32

    /// The bytes in their memory order, eight at a time.
    var words: (UInt64, UInt64, UInt64, UInt64)

    init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

    /// Nil unless there are exactly 32 bytes.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Digest.size else { return nil }
        words = (0, 0, 0, 0)
        unsafe withUnsafeMutableBytes(of: &words) { unsafe $0.copyBytes(from: bytes) }
    }

    /// Nil for anything but 64 lower-case hexadecimal digits.
    package init?(hex: String) {
        let digits = hex.utf8.span
        guard digits.count == Digest.size * 2 else { return nil }
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        for index in digits.indices {
            guard let value = Hex.value(of: digits[index]) else { return nil }
            switch index >> 4 {
            case 0: words.0 = words.0 << 4 | UInt64(value)
            case 1: words.1 = words.1 << 4 | UInt64(value)
            case 2: words.2 = words.2 << 4 | UInt64(value)
            default: words.3 = words.3 << 4 | UInt64(value)
            }
        }
        self.init(bigEndianWords: words)
    }

    /// The bytes as four numbers, in the order that the bytes have.
    package init(bigEndianWords words: (UInt64, UInt64, UInt64, UInt64)) {
        self.init(
            words: (
                words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian
            ))
    }

    package var bigEndianWords: (UInt64, UInt64, UInt64, UInt64) {
        (words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian)
    }

    package static func sha256(_ bytes: [UInt8]) -> Digest { DigestAlgorithm.sha256.digest(bytes) }

    package static func sm3(_ bytes: [UInt8]) -> Digest { DigestAlgorithm.sm3.digest(bytes) }

    package var bytes: [UInt8] { unsafe withUnsafeBytes(of: words) { unsafe Array($0) } }

    package var hex: String { unsafe withUnsafeBytes(of: words) { unsafe Hex.encode($0) } }

    package var description: String { hex }

    /// Adds the 32 bytes to what is being assembled, without an array in between.
    package func append(to assembled: inout [UInt8]) {
        unsafe withUnsafeBytes(of: words) { unsafe assembled.append(contentsOf: $0) }
    }

    package static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

    package static func < (left: Digest, right: Digest) -> Bool {
        left.bigEndianWords < right.bigEndianWords
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
    }
}
