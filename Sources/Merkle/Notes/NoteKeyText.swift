import Spelling

/// `<name>+<id in hex>+<base64 of type and material>`, the common form of both halves of a key.
struct NoteKeyText {
    let name: KeyName
    let id: UInt32
    let kind: NoteKey.Kind
    let material: [UInt8]

    init(name: KeyName, id: UInt32, kind: NoteKey.Kind, material: [UInt8]) {
        self.name = name
        self.id = id
        self.kind = kind
        self.material = material
    }

    init(_ text: some StringProtocol) throws(NoteError) {
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let name = KeyName(String(parts[0])),
            let idBytes = Hex.decode(parts[1]), idBytes.count == 4,
            let bytes = Base64.decode(parts[2]), let type = bytes.first
        else { throw .malformedKey }
        guard let kind = NoteKey.Kind(rawValue: type) else { throw .unknownKeyType(type) }
        guard bytes.count == 1 + 32 else { throw .malformedKey }
        self.name = name
        id = idBytes.reduce(0) { $0 << 8 | UInt32($1) }
        self.kind = kind
        material = Array(bytes.dropFirst())
    }

    var text: String {
        let idText = Hex.encode(BigEndian.bytes(id))
        return "\(name)+\(idText)+\(Base64.encode([kind.rawValue] + material))"
    }
}
