import Merkle
import Signing

extension Complaint {
    init(_ error: KeyError, in path: String?) {
        let (chinese, english) = Self.words(error)
        guard let path else {
            self.init(.unreadable, "密钥不能使用：\(chinese)。", "The key cannot be used: \(english).")
            return
        }
        self.init(
            .unreadable, "密钥文件 \(path) 不能使用：\(chinese)。",
            "The key file \(path) cannot be used: \(english).")
    }

    init(_ error: NoteError) {
        let (chinese, english) = Self.words(error)
        self.init(.unreadable, "检查点或其密钥不能使用：\(chinese)。", "Checkpoint or key: \(english).")
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
            ("需要口令：--passphrase-file 或 --ask", "needs its passphrase: --passphrase-file or --ask")
        case .passphraseEmpty: ("口令为空", "the passphrase is empty")
        case .passphraseWrong: ("口令不对，或加密方式不能识别", "wrong passphrase, or unknown encryption")
        case .halvesDiffer: ("公钥与私钥不成对", "its halves do not belong together")
        case .seedLength(let count): ("种子长 \(count) 字节", "its seed has \(count) bytes")
        case .exhausted: ("随机数或内存不足", "out of randomness or memory")
        }
    }

    private static func words(_ error: NoteError) -> (String, String) {
        switch error {
        case .tooLarge: ("文件太大", "the note is too large")
        case .notUTF8, .controlCharacter: ("不是规范文本", "not clean UTF-8 text")
        case .noSignatures: ("没有签名", "nobody signed it")
        case .tooManySignatures: ("签名太多", "too many signatures")
        case .malformedSignature(let line):
            ("第 \(line) 行签名不合格式", "signature line \(line) is malformed")
        case .ambiguousKey(let name): ("\(name) 有两把同号密钥", "two keys are called \(name)")
        case .invalidSignature(let name):
            ("\(name) 的签名不成立", "the signature of \(name) does not verify")
        case .noTrustedSignature: ("没有可信密钥的签名", "no trusted key signed it")
        case .malformedKey:
            ("密钥不是 名称+编号+Base64 的一行", "the key is not one line of name+id+base64")
        case .unknownKeyType(let type): ("不认识的密钥类型 \(type)", "unknown key type \(type)")
        case .wrongKeyID: ("密钥编号与内容不符", "the key's id is not the one its bytes give")
        case .wrongAlgorithm(let algorithm):
            ("检查点只用 Ed25519，不用 \(algorithm.rawValue)", "notes need Ed25519")
        case .key(let error): words(error)
        }
    }
}
