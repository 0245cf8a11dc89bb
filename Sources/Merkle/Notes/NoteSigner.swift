package import Signing

/// A key that signs notes under a name.
package struct NoteSigner: Sendable {
    package let key: NoteKey
    private let privateKey: PrivateKey

    package init(name: KeyName, kind: NoteKey.Kind, privateKey: PrivateKey) throws(NoteError) {
        key = try NoteKey(name: name, kind: kind, publicKey: privateKey.publicKey)
        self.privateKey = privateKey
    }

    /// Reads `PRIVATE+KEY+<name>+<id>+<base64 of type and seed>`, the text form that tools for
    /// signed notes exchange.
    package init(_ text: String) throws(NoteError) {
        guard text.hasPrefix(NoteSigner.header) else { throw .malformedKey }
        let parts = try NoteKeyText(text.dropFirst(NoteSigner.header.count))
        do throws(KeyError) {
            privateKey = try PrivateKey.ed25519(seed: parts.material)
        } catch {
            throw .key(error)
        }
        key = try NoteKey(name: parts.name, kind: parts.kind, publicKey: privateKey.publicKey)
        guard key.id == parts.id else { throw .wrongKeyID }
    }

    /// The text form of the key that this seed makes; it is a secret.
    package static func text(
        name: KeyName, kind: NoteKey.Kind, seed: [UInt8]
    ) throws(NoteError) -> String {
        let key: PrivateKey
        do throws(KeyError) { key = try PrivateKey.ed25519(seed: seed) } catch {
            throw .key(error)
        }
        let signer = try NoteSigner(name: name, kind: kind, privateKey: key)
        let parts = NoteKeyText(name: name, id: signer.key.id, kind: kind, material: seed)
        return header + parts.text
    }

    /// Signs the text; the time, in seconds since 1970, goes into a cosignature and nowhere else.
    package func sign(_ text: String, at seconds: Int64) throws(KeyError) -> NoteSignature {
        let bytes: [UInt8]
        switch key.kind {
        case .log:
            bytes = try privateKey.sign(Array(text.utf8))
        case .cosigner:
            precondition(seconds > 0, "A cosignature tells its time (C2SP tlog-witness).")
            let message = CosignedMessage.bytes(text, at: seconds)
            bytes = BigEndian.bytes(seconds) + (try privateKey.sign(message))
        }
        return NoteSignature(name: key.name, id: key.id, bytes: bytes)
    }

    private static let header = "PRIVATE+KEY+"
}
