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
        guard hex.utf8.count == Digest.size * 2, let bytes = Hex.decode(hex) else { return nil }
        self.init(bytes)
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
        let (a, b) = (left.words, right.words)
        return (a.0.bigEndian, a.1.bigEndian, a.2.bigEndian, a.3.bigEndian)
            < (b.0.bigEndian, b.1.bigEndian, b.2.bigEndian, b.3.bigEndian)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
        hasher.combine(words.3)
    }
}
