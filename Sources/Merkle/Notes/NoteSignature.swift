import Spelling

/// One signature line of a note: whose it claims to be, and what has yet to be verified.
package struct NoteSignature: Hashable, Sendable {
    package let name: KeyName
    package let id: UInt32
    package let bytes: [UInt8]

    init(name: KeyName, id: UInt32, bytes: [UInt8]) {
        self.name = name
        self.id = id
        self.bytes = bytes
    }

    /// Nil unless this is one whole line, without its newline.
    package init?(line: String) {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.elementsEqual("—".utf8),
            let name = KeyName(String(parts[1])), let bytes = Base64.decode(parts[2]),
            bytes.count > 4
        else { return nil }
        self.name = name
        id = bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
        self.bytes = Array(bytes.dropFirst(4))
    }

    /// The line, without its newline.
    package var line: String { "— \(name) \(Base64.encode(BigEndian.bytes(id) + bytes))" }
}
