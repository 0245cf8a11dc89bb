import Foundation
import Signing

/// A private key in a PKCS#8 file, as `openssl pkey` reads it.
enum KeyFile {
    /// Reads a key; asks for nothing, the passphrase comes as an argument.
    static func read(_ path: String, passphrase: String?) throws -> PrivateKey {
        let text = try TextFile.read(path)
        do throws(KeyError) {
            return try PrivateKey(pem: text, passphrase: passphrase)
        } catch {
            throw Complaint(
                .unreadable, "密钥文件 \(path) 不能使用：\(words(error).0)",
                "The key file \(path) cannot be used: \(words(error).1)")
        }
    }

    /// Writes a new key that only its owner may read; never overwrites.
    static func write(_ key: PrivateKey, to path: String, passphrase: String?) throws {
        let pem = try key.pem(passphrase: passphrase)
        guard
            FileManager.default.fileExists(atPath: path) == false,
            FileManager.default.createFile(
                atPath: path, contents: Data(pem.utf8), attributes: [.posixPermissions: 0o600])
        else {
            throw Complaint(
                .unavailable, "\(path) 已存在或不能写入；密钥从不覆盖。",
                "\(path) exists or cannot be written; a key is never overwritten.")
        }
    }

    private static func words(_ error: KeyError) -> (String, String) {
        switch error {
        case .unknownAlgorithm: ("算法不在 Ed25519、P-256、SM2 之列", "not Ed25519, P-256 or SM2")
        case .notCanonical: ("编码不规范", "its encoding is not canonical")
        case .offCurve: ("不是曲线上的点", "its point is not on the curve")
        case .lowOrder: ("弱密钥（低阶点）", "a weak key (low-order point)")
        case .notPEM: ("不是 PEM 文件", "not a PEM file")
        case .wrongLabel(let label): ("PEM 标签是 \(label)", "its PEM label is \(label)")
        case .notPKCS8: ("不是 PKCS#8", "not PKCS#8")
        case .passphraseMissing:
            ("需要口令：--passphrase-file", "needs its passphrase: --passphrase-file")
        case .passphraseEmpty: ("口令为空", "the passphrase is empty")
        case .passphraseWrong: ("口令不对，或加密方式不能识别", "wrong passphrase, or unknown encryption")
        case .halvesDiffer: ("公钥与私钥不成对", "its halves do not belong together")
        case .seedLength(let count): ("种子长 \(count) 字节", "its seed has \(count) bytes")
        case .exhausted: ("随机数或内存不足", "out of randomness or memory")
        }
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
