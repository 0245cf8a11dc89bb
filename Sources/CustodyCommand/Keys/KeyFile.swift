import Foundation
import Signing

/// A private key in a PKCS#8 file, as `openssl pkey` reads it.
enum KeyFile {
    /// Reads a key; a locked one that comes without its passphrase is asked for at the terminal.
    static func read(_ path: String, passphrase: String?) throws -> PrivateKey {
        try unlock(try TextFile.read(path), path, passphrase)
    }

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

/// Files of text that people hand to the program.
enum TextFile {
    /// The whole text, or a complaint that names the file.
    static func read(_ path: String) throws -> String {
        guard let bytes = FileManager.default.contents(atPath: path),
            let text = String(bytes: bytes, encoding: .utf8)
        else {
            throw Complaint(
                .unreadable, "读不到文件 \(path)，或不是 UTF-8 文本。",
                "The file \(path) is not there or not UTF-8 text.")
        }
        return text
    }

    /// The first line, for passphrases.
    static func firstLine(_ path: String) throws -> String {
        let line = try read(path).split(separator: "\n", omittingEmptySubsequences: false).first
        return String(line ?? "").trimmingCharacters(in: CharacterSet(charactersIn: "\r"))
    }
}
