extension CanonicalReader {
    /// The place of a name, which stands strictly after the one before it (RFC 8785 §3.2.3).
    mutating func name(after last: Range<Int>) throws(SpellingError) -> Range<Int> {
        try expect(UInt8(ascii: "\""))
        let start = at
        while at < bytes.count, NameAlphabet.contains(bytes[at]) { at += 1 }
        guard at < bytes.count else { throw .endsEarly(at: at) }
        guard bytes[at] == UInt8(ascii: "\""), at > start else { throw .nameIsForeign(at: at) }
        let name = start..<at
        at += 1
        if !last.isEmpty { try check(name, standsAfter: last) }
        return name
    }

    private func check(
        _ name: Range<Int>, standsAfter last: Range<Int>
    ) throws(SpellingError) {
        var (mine, theirs) = (name.lowerBound, last.lowerBound)
        while mine < name.upperBound, theirs < last.upperBound {
            guard bytes[mine] == bytes[theirs] else {
                guard bytes[mine] > bytes[theirs] else {
                    throw .nameOutOfOrder(at: name.lowerBound)
                }
                return
            }
            mine += 1
            theirs += 1
        }
        guard mine < name.upperBound else {
            throw name.count == last.count
                ? .nameRepeated(at: name.lowerBound) : .nameOutOfOrder(at: name.lowerBound)
        }
    }

    mutating func text() throws(SpellingError) -> String {
        let bytes = bytes
        let start = at + 1
        // A variable of its own: most of what is read is text, byte by byte.
        var place = start
        var seen: UInt8 = 0
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: "\"") {
                let spelled = start..<place
                at = place + 1
                if seen < 0x80 { return String(decoding: bytes[spelled], as: UTF8.self) }
                return try decoded(Array(bytes[spelled]), from: start)
            }
            guard byte != UInt8(ascii: "\\") else {
                at = place
                return try escapedText(from: start)
            }
            guard byte >= 0x20 else { throw .controlCharacter(byte, at: place) }
            seen |= byte
            place += 1
        }
        throw .endsEarly(at: place)
    }

    /// The same from the first escape on, where text and spelling part.
    private mutating func escapedText(from start: Int) throws(SpellingError) -> String {
        var plain = Array(bytes[start..<at])
        while at < bytes.count {
            let byte = bytes[at]
            guard byte >= 0x20 else { throw .controlCharacter(byte, at: at) }
            if byte == UInt8(ascii: "\"") {
                at += 1
                return try decoded(plain, from: start)
            }
            if byte == UInt8(ascii: "\\") {
                plain.append(try escape())
            } else {
                plain.append(byte)
                at += 1
            }
        }
        throw .endsEarly(at: at)
    }

    private func decoded(_ plain: [UInt8], from start: Int) throws(SpellingError) -> String {
        guard let text = String(validating: plain, as: UTF8.self) else {
            throw .notUTF8(at: start)
        }
        return text
    }

    /// Only the escapes that RFC 8785 §3.2.2.2 writes; one control character or mark each.
    private mutating func escape() throws(SpellingError) -> UInt8 {
        let start = at
        guard at + 1 < bytes.count else { throw .endsEarly(at: bytes.count) }
        let letter = bytes[at + 1]
        at += 2
        if let plain = Escapes.plain(of: letter) { return plain }
        guard letter == UInt8(ascii: "u") else { throw .escapeIsNotCanonical(at: start) }
        guard at + 4 <= bytes.count else { throw .endsEarly(at: bytes.count) }
        for zero in at..<(at + 2) where bytes[zero] != UInt8(ascii: "0") {
            throw .escapeIsNotCanonical(at: start)
        }
        let digits = String(decoding: bytes[(at + 2)..<(at + 4)], as: UTF8.self)
        guard let code = Hex.decode(digits)?.first, code < 0x20, Escapes.letter(of: code) == nil
        else { throw .escapeIsNotCanonical(at: start) }
        at += 4
        return code
    }

    mutating func number() throws(SpellingError) -> Int64 {
        let start = at
        let negative = bytes[at] == UInt8(ascii: "-")
        if negative { at += 1 }
        let digits = at
        var value: Int64 = 0
        while at < bytes.count, case let digit = bytes[at] &- UInt8(ascii: "0"), digit < 10 {
            guard at - digits < 16 else { throw .numberOutOfRange(at: start) }
            value = value * 10 + Int64(digit)
            at += 1
        }
        guard at > digits else {
            throw at < bytes.count ? .numberIsNotCanonical(at: start) : .endsEarly(at: at)
        }
        let leadingZero = bytes[digits] == UInt8(ascii: "0") && (at - digits > 1 || negative)
        guard !leadingZero else { throw .numberIsNotCanonical(at: start) }
        guard JSON.integers.contains(value) else { throw .numberOutOfRange(at: start) }
        return negative ? -value : value
    }
}
