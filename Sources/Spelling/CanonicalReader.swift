/// One strict pass over the bytes; every name and text is copied once, when its end is known.
struct CanonicalReader {
    let bytes: [UInt8]
    let limits: JSON.Limits
    var at = 0
    private var depth = 0
    private var members = 0

    init(bytes: [UInt8], limits: JSON.Limits) {
        self.bytes = bytes
        self.limits = limits
    }

    mutating func document() throws(SpellingError) -> JSON {
        let value = try value()
        guard at == bytes.count else { throw .trailingBytes(at: at) }
        return value
    }

    private mutating func value() throws(SpellingError) -> JSON {
        guard at < bytes.count else { throw .endsEarly(at: at) }
        let first = bytes[at]
        switch first {
        case UInt8(ascii: "\""): return .string(try text())
        case UInt8(ascii: "{"): return .object(try object())
        case UInt8(ascii: "["): return .array(try array())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .integer(try number())
        case UInt8(ascii: "t"): return try word("true", meaning: .bool(true))
        case UInt8(ascii: "f"): return try word("false", meaning: .bool(false))
        default: throw .unexpected(first, at: at)
        }
    }

    private mutating func object() throws(SpellingError) -> [JSON.Member] {
        guard try open(closing: UInt8(ascii: "}")) else { return [] }
        var found: [JSON.Member] = []
        var last = 0..<0
        repeat {
            try count()
            let name = try name(after: last)
            last = name
            try expect(UInt8(ascii: ":"))
            let spelled = String(decoding: bytes[name], as: UTF8.self)
            if found.isEmpty { found.reserveCapacity(8) }
            found.append(JSON.Member(spelled, try value()))
        } while try another(before: UInt8(ascii: "}"))
        return found
    }

    /// The members of these names of the one object; it is left when all are found.
    mutating func members(_ names: [String]) throws(SpellingError) -> [JSON.Member] {
        guard let first = bytes.first else { throw .endsEarly(at: 0) }
        guard first == UInt8(ascii: "{") else { throw .unexpected(first, at: 0) }
        guard try open(closing: UInt8(ascii: "}")) else { return [] }
        var found: [JSON.Member] = []
        var last = 0..<0
        repeat {
            let name = try name(after: last)
            last = name
            try expect(UInt8(ascii: ":"))
            if let wanted = names.first(where: { bytes[name].elementsEqual($0.utf8) }) {
                found.append(JSON.Member(wanted, try value()))
                if found.count == names.count { return found }
            } else {
                try pass()
            }
        } while try another(before: UInt8(ascii: "}"))
        return found
    }

    private mutating func array() throws(SpellingError) -> [JSON] {
        guard try open(closing: UInt8(ascii: "]")) else { return [] }
        var found: [JSON] = []
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
        guard at < bytes.count else { throw .endsEarly(at: at) }
        guard bytes[at] != closing else {
            at += 1
            return false
        }
        depth += 1
        return true
    }

    private mutating func another(before closing: UInt8) throws(SpellingError) -> Bool {
        guard at < bytes.count else { throw .endsEarly(at: at) }
        let byte = bytes[at]
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

    mutating func expect(_ byte: UInt8) throws(SpellingError) {
        guard at < bytes.count else { throw .endsEarly(at: at) }
        guard bytes[at] == byte else { throw .unexpected(bytes[at], at: at) }
        at += 1
    }

    private mutating func word(
        _ word: StaticString, meaning: JSON
    ) throws(SpellingError) -> JSON {
        for byte in word.description.utf8 { try expect(byte) }
        return meaning
    }
}
