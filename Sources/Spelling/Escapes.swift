/// The escapes of RFC 8785 §3.2.2.2 that have a letter; other control characters are `\u00xx`.
enum Escapes {
    static func letter(of plain: UInt8) -> UInt8? {
        switch plain {
        case 0x08: UInt8(ascii: "b")
        case 0x09: UInt8(ascii: "t")
        case 0x0a: UInt8(ascii: "n")
        case 0x0c: UInt8(ascii: "f")
        case 0x0d: UInt8(ascii: "r")
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): plain
        default: nil
        }
    }

    static func plain(of letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "n"): 0x0a
        case UInt8(ascii: "f"): 0x0c
        case UInt8(ascii: "r"): 0x0d
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter
        default: nil
        }
    }
}
