import Custody
import Signing

/// A private key in a PKCS#8 file, as `openssl pkey` reads it.
enum KeyFile {
    /// Reads a key; a locked one that comes without its passphrase is asked for at the terminal.
    static func read(_ path: String, passphrase: String?) throws -> PrivateKey {
        try unlock(try text(path), path, passphrase)
    }

    /// What a key's file says; one that is as large as no key is, is no key.
    static func text(_ path: String) throws -> String {
        try TextFile.read(path, upTo: most) {
            Complaint(
                .unreadable, "\(path) 超过 64 KiB，不是密钥文件。",
                "\(path) has more than 64 KiB and is no key's file.",
                basis: Wording(
                    "密钥文件不过几 KiB，更大的不读。", "a key's file has a few KiB; no more is read."),
                wayOut: Wording(
                    "核对是否指错了文件：要的是 custody keys new 或 ledger create 写出的密钥，或其 .pub。",
                    "see that it is the right file: a key that custody keys new or ledger create "
                        + "wrote, or its .pub."))
        }
    }

    private static let most = 64 << 10

    static func unlock(
        _ pem: String, _ path: String, _ passphrase: String?
    ) throws -> PrivateKey {
        do throws(KeyError) {
            return try PrivateKey(pem: pem, passphrase: passphrase)
        } catch {
            guard error == .passphraseMissing, Terminal.isThere else {
                throw Complaint(error, in: path)
            }
        }
        let asked = try Terminal.passphrase("口令 passphrase \(path): ")
        do throws(KeyError) {
            return try PrivateKey(pem: pem, passphrase: asked)
        } catch {
            throw Complaint(error, in: path)
        }
    }

    /// Writes a new key that only its owner may read; never overwrites.
    static func write(_ key: PrivateKey, to path: String, passphrase: String?) throws {
        try Files.create(path, Array(try key.pem(passphrase: passphrase).utf8), secret: true)
    }
}
