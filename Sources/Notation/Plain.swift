/// What free text may not hold: control characters, which hide, and direction characters, which
/// make a line read otherwise than it was signed (Unicode TR 36 §2.5).
enum Plain {
    static func holds(_ text: String) -> Bool {
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case 0x20..<0x7F: continue
            case 0xC2:
                guard let next = rest.next(), next >= 0xA0 else { return false }
            case 0xE2:
                guard let second = rest.next(), let third = rest.next(),
                    !isDirection(second, third)
                else { return false }
            case 0x80...: continue
            case _: return false
            }
        }
        return true
    }

    /// U+2028–2029 (line ends), U+202A–202E and U+2066–2069, after their first byte.
    private static func isDirection(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x80 && (0xA8...0xAE).contains(third)
            || second == 0x81 && (0xA6...0xA9).contains(third)
    }
}
