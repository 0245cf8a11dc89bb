import Merkle
import Signing

/// The key of a ledger or of a cosigner, in a file.
///
/// Unlocked it is the text form that tools for signed notes exchange; locked it is the verifier
/// key's line and a PKCS#8 file under it.
enum NoteSignerFile {
    static func read(_ path: String, _ passphrase: PassphraseOptions) throws -> NoteSigner {
        let text = try KeyFile.text(path)
        let lines = text.split(separator: "\n", maxSplits: 1)
        guard let first = lines.first else { throw Complaint(NoteError.malformedKey) }
        guard lines.count == 2 else { return try NoteSigner(String(first)) }
        let key = try NoteKey(String(first))
        let offered = try passphrase.unlocking(path)
        let privateKey = try KeyFile.unlock(String(lines[1]), path, offered)
        let signer = try NoteSigner(name: key.name, kind: key.kind, privateKey: privateKey)
        guard signer.key == key else { throw Complaint(KeyError.halvesDiffer) }
        return signer
    }

    /// Makes a key and keeps it in a file that only its owner may read.
    static func create(
        _ path: String, name: KeyName, kind: NoteKey.Kind, _ passphrase: PassphraseOptions
    ) throws -> NoteSigner {
        let seed = Randomness.bytes(32)
        let privateKey = try PrivateKey.ed25519(seed: seed)
        let signer = try NoteSigner(name: name, kind: kind, privateKey: privateKey)
        let text: String
        if let secret = try passphrase.locking(path) {
            text = signer.key.text + "\n" + (try privateKey.pem(passphrase: secret))
        } else {
            text = try NoteSigner.text(name: name, kind: kind, seed: seed) + "\n"
        }
        try Files.create(path, Array(text.utf8), secret: true)
        return signer
    }
}
