/// RFC 4648 base64 with exactly one spelling per byte string, so that a text cannot be varied
/// without varying what it says (§3.5: padding bits are zero, padding is present or absent).
package enum Base64 {
    private static let standard = Alphabet("+/")
    private static let forAddresses = Alphabet("-_")

    /// §4, padded.
    package static func encode(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: standard.encode(Array(bytes), padded: true), as: UTF8.self)
    }

    /// Nil for anything that `encode` would not have written.
    package static func decode(_ text: some StringProtocol) -> [UInt8]? {
        standard.decode(Array(text.utf8), padded: true)
    }

    /// §5 without padding, as WebAuthn spells its challenges.
    package static func urlEncode(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: forAddresses.encode(Array(bytes), padded: false), as: UTF8.self)
    }

    /// Nil for anything that `urlEncode` would not have written.
    package static func urlDecode(_ text: some StringProtocol) -> [UInt8]? {
        forAddresses.decode(Array(text.utf8), padded: false)
    }
}

/// The 64 digits of one variant, and their values.
private struct Alphabet: Sendable {
    private static let foreign: UInt8 = 64
    private static let pad = UInt8(ascii: "=")

    private let digits: [UInt8]
    private let values: [UInt8]

    init(_ lastTwo: String) {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        digits = Array((letters + lastTwo).utf8)
        var values = [UInt8](repeating: Self.foreign, count: 256)
        for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
        self.values = values
    }

    func encode(_ bytes: [UInt8], padded: Bool) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var at = 0
        while at + 2 < bytes.count {
            let word = Int(bytes[at]) << 16 | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2])
            text.append(digits[word >> 18])
            text.append(digits[word >> 12 & 63])
            text.append(digits[word >> 6 & 63])
            text.append(digits[word & 63])
            at += 3
        }
        let rest = bytes.count - at
        guard rest > 0 else { return text }
        let word = Int(bytes[at]) << 16 | (rest == 2 ? Int(bytes[at + 1]) << 8 : 0)
        text.append(digits[word >> 18])
        text.append(digits[word >> 12 & 63])
        if rest == 2 { text.append(digits[word >> 6 & 63]) }
        if padded { text.append(contentsOf: repeatElement(Self.pad, count: 3 - rest)) }
        return text
    }

    func decode(_ text: [UInt8], padded: Bool) -> [UInt8]? {
        guard let length = unpaddedLength(of: text, padded: padded) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(length / 4 * 3 + 2)
        var at = 0
        while at + 3 < length {
            let (a, b) = (values[Int(text[at])], values[Int(text[at + 1])])
            let (c, d) = (values[Int(text[at + 2])], values[Int(text[at + 3])])
            guard (a | b | c | d) < Self.foreign else { return nil }
            bytes.append(a << 2 | b >> 4)
            bytes.append(b << 4 | c >> 2)
            bytes.append(c << 6 | d)
            at += 4
        }
        guard at < length else { return bytes }
        let (a, b) = (values[Int(text[at])], values[Int(text[at + 1])])
        let c = at + 2 < length ? values[Int(text[at + 2])] : 0
        guard (a | b | c) < Self.foreign else { return nil }
        bytes.append(a << 2 | b >> 4)
        guard at + 2 < length else { return b & 15 == 0 ? bytes : nil }
        bytes.append(b << 4 | c >> 2)
        return c & 3 == 0 ? bytes : nil
    }

    /// How many digits stand before the padding; nil where the padding is not the one required.
    private func unpaddedLength(of text: [UInt8], padded: Bool) -> Int? {
        var length = text.count
        if padded {
            guard length % 4 == 0 else { return nil }
            for _ in 0..<2 where length > 0 && text[length - 1] == Self.pad { length -= 1 }
        }
        return length % 4 == 1 ? nil : length
    }
}
