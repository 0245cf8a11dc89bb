extension ForeignReader {
    mutating func text() throws(SpellingError) -> String {
        let start = at
        at += 1
        var plain: [UInt8] = []
        while at < bytes.count {
            let byte = bytes[at]
            guard byte >= 0x20 else { throw .controlCharacter(byte, at: at) }
            at += 1
            if byte == UInt8(ascii: "\"") {
                guard let text = String(validating: plain, as: UTF8.self) else {
                    throw .notUTF8(at: start)
                }
                return text
            }
            if byte == UInt8(ascii: "\\") {
                plain.append(contentsOf: String(try escaped()).utf8)
            } else {
                plain.append(byte)
            }
        }
        throw .endsEarly(at: at)
    }

    /// RFC 8259 §7: a letter, a slash, or one or two `\u` that make one character.
    private mutating func escaped() throws(SpellingError) -> Character {
        let start = at - 1
        guard at < bytes.count else { throw .endsEarly(at: at) }
        let letter = bytes[at]
        at += 1
        if letter == UInt8(ascii: "/") { return "/" }
        if let plain = Escapes.plain(of: letter) { return Character(Unicode.Scalar(plain)) }
        guard letter == UInt8(ascii: "u") else { throw .escapeIsNotCanonical(at: start) }
        var units = [try unit(from: start)]
        if UTF16.isLeadSurrogate(units[0]), at + 1 < bytes.count,
            bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u")
        {
            at += 2
            units.append(try unit(from: start))
        }
        guard let text = String(validating: units, as: UTF16.self), let only = text.first else {
            throw .escapeIsNotCanonical(at: start)
        }
        return only
    }

    private mutating func unit(from start: Int) throws(SpellingError) -> UInt16 {
        guard at + 4 <= bytes.count else { throw .endsEarly(at: bytes.count) }
        let digits = String(decoding: bytes[at..<(at + 4)], as: UTF8.self)
        guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
            let unit = UInt16(digits, radix: 16)
        else { throw .escapeIsNotCanonical(at: start) }
        at += 4
        return unit
    }

    /// RFC 8259 §6, kept as text: nobody here reckons with a number that a browser wrote.
    mutating func number() throws(SpellingError) -> String {
        let start = at
        if bytes[at] == UInt8(ascii: "-") { at += 1 }
        let firstDigit = at
        try digits(from: start)
        if bytes[firstDigit] == UInt8(ascii: "0"), at > firstDigit + 1 {
            throw .numberIsNotCanonical(at: start)
        }
        if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
            at += 1
            try digits(from: start)
        }
        if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
            at += 1
            if at < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[at]) {
                at += 1
            }
            try digits(from: start)
        }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func digits(from start: Int) throws(SpellingError) {
        let first = at
        while at < bytes.count, bytes[at] &- UInt8(ascii: "0") < 10 { at += 1 }
        guard at > first else { throw .numberIsNotCanonical(at: start) }
    }
}
