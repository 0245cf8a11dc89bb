/// Writes RFC 8785: members in order, no white space, the shortest escapes.
struct CanonicalWriter {
    private(set) var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(1_024) }

    mutating func write(_ value: JSON) {
        switch value {
        case .object(let members): write(members)
        case .array(let items): write(items)
        case .string(let text): write(text)
        case .integer(let whole):
            precondition(JSON.integers.contains(whole), "an integer past 2^53 has no rendering")
            bytes.append(contentsOf: String(whole).utf8)
        case .bool(let truth): bytes.append(contentsOf: (truth ? "true" : "false").utf8)
        }
    }

    private mutating func write(_ members: [JSON.Member]) {
        let inOrder = zip(members, members.dropFirst()).allSatisfy { $0.name < $1.name }
        let sorted = inOrder ? members : members.sorted { $0.name < $1.name }
        var last: String?
        bytes.append(UInt8(ascii: "{"))
        for member in sorted {
            precondition(member.name != last, "a name stands once in an object")
            precondition(
                !member.name.isEmpty && member.name.utf8.allSatisfy(NameAlphabet.contains),
                "a name is ASCII letters, digits and -./:_")
            if last != nil { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "\""))
            bytes.append(contentsOf: member.name.utf8)
            bytes.append(UInt8(ascii: "\""))
            bytes.append(UInt8(ascii: ":"))
            write(member.value)
            last = member.name
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func write(_ items: [JSON]) {
        bytes.append(UInt8(ascii: "["))
        for (place, item) in items.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            write(item)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        if let first = bytes[start...].firstIndex(where: Self.isEscaped) {
            bytes.removeSubrange(first...)
            for byte in text.utf8.dropFirst(first - start) { escape(byte) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func escape(_ byte: UInt8) {
        guard Self.isEscaped(byte) else { return bytes.append(byte) }
        bytes.append(UInt8(ascii: "\\"))
        if let letter = Escapes.letter(of: byte) {
            bytes.append(letter)
        } else {
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(contentsOf: Hex.encode(CollectionOfOne(byte)).utf8)
        }
    }
}
