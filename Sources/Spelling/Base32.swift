/// RFC 4648 §6 base32 without padding, of capitals and digits alone, which a QR code holds in five
/// and a half bits each; with exactly one spelling per byte string, as ``Base64`` has.
package enum Base32 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    package static func encode(_ bytes: some Collection<UInt8>) -> String {
        var (text, held, bits): ([UInt8], Int, Int) = ([], 0, 0)
        for byte in bytes {
            (held, bits) = (held << 8 | Int(byte), bits + 8)
            while bits >= 5 {
                bits -= 5
                text.append(digits[held >> bits])
                held &= (1 << bits) - 1
            }
        }
        if bits > 0 { text.append(digits[held << (5 - bits)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nil for anything that `encode` would not have written.
    package static func decode(_ text: some StringProtocol) -> [UInt8]? {
        var (bytes, held, bits): ([UInt8], Int, Int) = ([], 0, 0)
        for sign in text.utf8 {
            guard let value = value(of: sign) else { return nil }
            (held, bits) = (held << 5 | value, bits + 5)
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(held >> bits))
            held &= (1 << bits) - 1
        }
        // What is left over is less than a digit, and zero.
        return bits < 5 && held == 0 ? bytes : nil
    }

    private static func value(of sign: UInt8) -> Int? {
        switch sign {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(sign - UInt8(ascii: "A"))
        case UInt8(ascii: "2")...UInt8(ascii: "7"): Int(sign - UInt8(ascii: "2")) + 26
        default: nil
        }
    }
}
