/// Reads RFC 8259 within limits.
struct ForeignReader {
    let bytes: [UInt8]
    let limits: JSON.Limits
    var at = 0
    private var depth = 0
    private var members = 0

    init(bytes: [UInt8], limits: JSON.Limits) {
        self.bytes = bytes
        self.limits = limits
    }

    mutating func document() throws(SpellingError) -> ForeignJSON {
        let value = try value()
        guard at == bytes.count else { throw .trailingBytes(at: at) }
        return value
    }

    /// One value and the white space on both its sides.
    private mutating func value() throws(SpellingError) -> ForeignJSON {
        let first = try upcoming()
        let found: ForeignJSON
        switch first {
        case UInt8(ascii: "\""): found = .string(try text())
        case UInt8(ascii: "{"): found = .object(try object())
        case UInt8(ascii: "["): found = .array(try array())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): found = .number(try number())
        case UInt8(ascii: "t"): found = try word("true", meaning: .bool(true))
        case UInt8(ascii: "f"): found = try word("false", meaning: .bool(false))
        case UInt8(ascii: "n"): found = try word("null", meaning: .null)
        default: throw .unexpected(first, at: at)
        }
        skipSpace()
        return found
    }

    private mutating func object() throws(SpellingError) -> [String: ForeignJSON] {
        var found: [String: ForeignJSON] = [:]
        guard try open(closing: UInt8(ascii: "}")) else { return found }
        repeat {
            try count()
            let start = at
            guard try upcoming() == UInt8(ascii: "\"") else { throw .unexpected(bytes[at], at: at) }
            let name = try text()
            guard try upcoming() == UInt8(ascii: ":") else { throw .unexpected(bytes[at], at: at) }
            at += 1
            guard found.updateValue(try value(), forKey: name) == nil else {
                throw .nameRepeated(at: start)
            }
        } while try another(before: UInt8(ascii: "}"))
        return found
    }

    private mutating func array() throws(SpellingError) -> [ForeignJSON] {
        var found: [ForeignJSON] = []
        guard try open(closing: UInt8(ascii: "]")) else { return found }
        repeat {
            try count()
            found.append(try value())
        } while try another(before: UInt8(ascii: "]"))
        return found
    }

    /// Steps inside; false where there is nothing inside and the end has been passed.
    private mutating func open(closing: UInt8) throws(SpellingError) -> Bool {
        guard depth < limits.depth else { throw .tooDeep(at: at) }
        at += 1
        guard try upcoming() != closing else {
            at += 1
            return false
        }
        depth += 1
        return true
    }

    private mutating func another(before closing: UInt8) throws(SpellingError) -> Bool {
        let byte = try upcoming()
        guard byte == UInt8(ascii: ",") || byte == closing else { throw .unexpected(byte, at: at) }
        at += 1
        guard byte == closing else { return true }
        depth -= 1
        return false
    }

    private mutating func count() throws(SpellingError) {
        members += 1
        guard members <= limits.members else { throw .tooManyMembers(at: at) }
    }

    private mutating func upcoming() throws(SpellingError) -> UInt8 {
        skipSpace()
        guard at < bytes.count else { throw .endsEarly(at: at) }
        return bytes[at]
    }

    private mutating func skipSpace() {
        while at < bytes.count, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[at]) { at += 1 }
    }

    private mutating func word(
        _ word: String, meaning: ForeignJSON
    ) throws(SpellingError) -> ForeignJSON {
        guard bytes[at...].starts(with: word.utf8) else { throw .unexpected(bytes[at], at: at) }
        at += word.utf8.count
        return meaning
    }
}
