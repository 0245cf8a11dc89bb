extension JSON {
    /// Some members of an object, in its order; the others are passed over.
    ///
    /// For bytes that were read whole when they came in: of what is passed over nothing is checked
    /// but where it ends.
    package static func members(
        _ names: [String], of bytes: [UInt8], limits: Limits = .statement
    ) throws(SpellingError) -> [Member] {
        guard bytes.count <= limits.bytes else {
            throw .tooLong(bytes: bytes.count, limit: limits.bytes)
        }
        var reader = CanonicalReader(bytes: bytes, limits: limits)
        return try reader.members(names)
    }
}

extension CanonicalReader {
    /// Steps over a value to the mark after it.
    mutating func pass() throws(SpellingError) {
        var inside = 0
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                try passText()
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): inside += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard inside > 0 else { return }
                inside -= 1
            case UInt8(ascii: ",") where inside == 0: return
            default: break
            }
            at += 1
        }
        throw .endsEarly(at: at)
    }

    private mutating func passText() throws(SpellingError) {
        let bytes = bytes
        var place = at + 1
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard place < bytes.count else { throw .endsEarly(at: bytes.count) }
        at = place + 1
    }
}
