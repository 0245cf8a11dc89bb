/// A set of ASCII characters that answers in one step: identifiers are read ten thousand times a
/// second, and whole texts of them at a time.
struct Alphabet: Sendable {
    private let low: UInt64
    private let high: UInt64

    init(_ characters: String) {
        var (low, high): (UInt64, UInt64) = (0, 0)
        for byte in characters.utf8 {
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
        }
        (self.low, self.high) = (low, high)
    }

    func contains(_ byte: UInt8) -> Bool {
        let half = byte < 64 ? low : high
        return byte < 128 && half &>> UInt64(byte & 63) & 1 == 1
    }

    func spells(_ text: String) -> Bool {
        let bytes = text.utf8.span
        for index in bytes.indices where !contains(bytes[index]) { return false }
        return true
    }

    static let names = Alphabet(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._-")
}

extension Name {
    /// The same as for any text, without the detour over generic strings.
    package init?(_ text: String) {
        guard let first = text.utf8.first, text.utf8.count <= 64, Ascii.isAlphanumeric(first),
            Alphabet.names.spells(text)
        else { return nil }
        self.text = text
    }
}
