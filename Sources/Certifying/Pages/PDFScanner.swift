import Spelling

/// Reads values where they lie (ISO 32000-1 §7.2, §7.3); nil for whatever is not one.
struct PDFScanner {
    private let bytes: [UInt8]
    private(set) var place: Int

    private static let depth = 24

    init(_ bytes: [UInt8], at place: Int) { (self.bytes, self.place) = (bytes, place) }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    /// Passes blanks and comments.
    private mutating func blanks() {
        while let byte = next {
            if byte == UInt8(ascii: "%") {
                while let inside = next, inside != 10, inside != 13 { place += 1 }
            } else if Self.isBlank(byte) {
                place += 1
            } else {
                return
            }
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        switch byte {
        case 0, 9, 10, 12, 13, 32: true
        default: false
        }
    }

    /// Neither a blank nor one of `()<>[]{}/%`.
    private static func isRegular(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x2F, 0x25: false
        default: !isBlank(byte)
        }
    }

    /// A run of regular signs: a keyword or a number.
    mutating func word() -> String? {
        blanks()
        let start = place
        while let byte = next, Self.isRegular(byte) { place += 1 }
        return start < place ? String(decoding: bytes[start..<place], as: UTF8.self) : nil
    }

    /// Passes a word; nothing is passed where another stands.
    mutating func take(_ expected: String) -> Bool {
        var ahead = self
        guard ahead.word() == expected else { return false }
        self = ahead
        return true
    }

    mutating func value(depth: Int = 0) -> PDFValue? {
        blanks()
        guard depth < Self.depth, let byte = next else { return nil }
        switch byte {
        case UInt8(ascii: "/"):
            place += 1
            return .name(word(orEmpty: true))
        case UInt8(ascii: "("): return literal()
        case UInt8(ascii: "["):
            place += 1
            return items(depth + 1).map { .array($0) }
        case UInt8(ascii: "<"):
            guard place + 1 < bytes.count, bytes[place + 1] == byte else { return hexadecimal() }
            place += 2
            return dictionary(depth + 1)
        default: return scalar()
        }
    }

    /// A name ends at the next blank or delimiter, which may be at once.
    private mutating func word(orEmpty: Bool) -> String {
        guard let byte = next, Self.isRegular(byte) else { return "" }
        return word() ?? ""
    }

    private mutating func scalar() -> PDFValue? {
        switch word() {
        case "null"?: return .null
        case "true"?: return .bool(true)
        case "false"?: return .bool(false)
        case let text?:
            guard text.utf8.allSatisfy({ Self.numeric.contains($0) }) else { return nil }
            var ahead = self
            if let number = Int(text), number > 0, ahead.word() == "0", ahead.word() == "R" {
                self = ahead
                return .reference(number)
            }
            return .number(text)
        case nil: return nil
        }
    }

    private static let numeric = Set("+-.0123456789".utf8)

    private mutating func items(_ depth: Int) -> [PDFValue]? {
        var items: [PDFValue] = []
        while true {
            blanks()
            if next == UInt8(ascii: "]") {
                place += 1
                return items
            }
            guard let item = value(depth: depth) else { return nil }
            items.append(item)
        }
    }

    private mutating func dictionary(_ depth: Int) -> PDFValue? {
        var dictionary = PDFDictionary()
        while true {
            blanks()
            if next == UInt8(ascii: ">") {
                guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: ">") else {
                    return nil
                }
                place += 2
                return .dictionary(dictionary)
            }
            guard case .name(let name)? = value(depth: depth), let item = value(depth: depth),
                dictionary[name] == nil
            else { return nil }
            dictionary[name] = item
        }
    }
}

extension PDFScanner {
    private mutating func hexadecimal() -> PDFValue? {
        var (string, high): ([UInt8], UInt8?) = ([], nil)
        // Signatures are long: a plain walk over the bytes.
        for at in place + 1..<Swift.max(bytes.count, place + 1) {
            let byte = bytes[at]
            if byte == UInt8(ascii: ">") {
                place = at + 1
                return .string(high.map { string + [$0 << 4] } ?? string)
            }
            if Self.isBlank(byte) { continue }
            guard let value = Hex.value(of: byte >= 0x41 ? byte | 0x20 : byte) else { return nil }
            if let first = high {
                string.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return nil
    }

    private mutating func literal() -> PDFValue? {
        var (string, open): ([UInt8], Int) = ([], 0)
        while let byte = next {
            place += 1
            switch byte {
            case UInt8(ascii: "("):
                if open > 0 { string.append(byte) }
                open += 1
            case UInt8(ascii: ")"):
                open -= 1
                if open == 0 { return .string(string) }
                string.append(byte)
            case UInt8(ascii: "\\"): string += escaped()
            default: string.append(byte)
            }
        }
        return nil
    }

    /// What stands for the signs after a backslash (table 3).
    private mutating func escaped() -> [UInt8] {
        guard let byte = next else { return [] }
        place += 1
        switch byte {
        case UInt8(ascii: "n"): return [10]
        case UInt8(ascii: "r"): return [13]
        case UInt8(ascii: "t"): return [9]
        case UInt8(ascii: "b"): return [8]
        case UInt8(ascii: "f"): return [12]
        case 10: return []
        case 0x30...0x37:
            var code = Int(byte - 0x30)
            for _ in 0..<2 {
                guard let digit = next, 0x30...0x37 ~= digit else { break }
                code = code * 8 + Int(digit - 0x30)
                place += 1
            }
            return [UInt8(truncatingIfNeeded: code)]
        default: return [byte]
        }
    }
}
