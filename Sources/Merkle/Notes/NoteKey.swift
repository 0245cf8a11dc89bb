package import Signing
import Spelling

/// A key that verifies signed notes, and the name it goes by: C2SP signed-note, "Verifier keys".
package struct NoteKey: Hashable, Sendable {
    /// The signature types in use here; raw values are assigned by C2SP signed-note.
    package enum Kind: UInt8, Sendable {
        /// A log's plain Ed25519 signature.
        case log = 0x01
        /// A cosigner's timestamped one, C2SP tlog-cosignature.
        case cosigner = 0x04
    }

    package let name: KeyName
    package let kind: Kind
    package let publicKey: PublicKey
    package let id: UInt32

    package init(name: KeyName, kind: Kind, publicKey: PublicKey) throws(NoteError) {
        guard publicKey.algorithm == .ed25519 else { throw .wrongAlgorithm(publicKey.algorithm) }
        self.name = name
        self.kind = kind
        self.publicKey = publicKey
        let named = Array(name.text.utf8) + [0x0A, kind.rawValue] + publicKey.spki.suffix(32)
        id = Digest.sha256(named).bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Reads `<name>+<id in hex>+<base64 of type and key>`.
    package init(_ text: String) throws(NoteError) {
        let parts = try NoteKeyText(text)
        let key: PublicKey
        do throws(KeyError) {
            key = try PublicKey(spki: NoteKey.spkiHeader + parts.material)
        } catch {
            throw .key(error)
        }
        try self.init(name: parts.name, kind: parts.kind, publicKey: key)
        guard id == parts.id else { throw .wrongKeyID }
    }

    package var text: String {
        let material = publicKey.spki.suffix(32)
        return NoteKeyText(name: name, id: id, kind: kind, material: Array(material)).text
    }

    /// When the signature was made, if it is this key's over the text; a log's says no time.
    package func verify(_ signature: [UInt8], over text: String) -> VerifiedSignature? {
        switch kind {
        case .log:
            guard publicKey.verifies(signature, over: Array(text.utf8)) else { return nil }
            return VerifiedSignature(key: self, time: nil)
        case .cosigner:
            guard signature.count == 8 + 64 else { return nil }
            let time = signature.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            guard let seconds = Int64(exactly: time) else { return nil }
            let message = CosignedMessage.bytes(text, at: seconds)
            guard publicKey.verifies(Array(signature.dropFirst(8)), over: message) else {
                return nil
            }
            return VerifiedSignature(key: self, time: seconds)
        }
    }

    /// What RFC 8410 puts before the 32 bytes of an Ed25519 key.
    private static let spkiHeader: [UInt8] = [
        0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00,
    ]
}
