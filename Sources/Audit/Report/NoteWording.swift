package import Custody
package import Merkle
package import Signing

/// What is wrong with a key.
extension KeyError: Worded {
    package var wording: Wording {
        switch self {
        case .unknownAlgorithm: Wording("算法不在 Ed25519、P-256、SM2 之列", "not Ed25519, P-256 or SM2")
        case .notCanonical: Wording("编码不规范", "its encoding is not canonical")
        case .offCurve: Wording("不是曲线上的点", "its point is not on the curve")
        case .lowOrder: Wording("弱密钥（低阶点）", "a weak key (low-order point)")
        case .notPEM: Wording("不是 PEM 文件", "not a PEM file")
        case .wrongLabel(let label): Wording("PEM 标签是 \(label)", "its PEM label is \(label)")
        case .notPKCS8: Wording("不是 PKCS#8", "not PKCS#8")
        case .passphraseMissing:
            Wording(
                "需要口令：--passphrase-file 或 --ask", "needs its passphrase: --passphrase-file or --ask"
            )
        case .passphraseEmpty: Wording("口令为空", "the passphrase is empty")
        case .passphraseWrong: Wording("口令不对，或加密方式不能识别", "wrong passphrase, or unknown encryption")
        case .halvesDiffer: Wording("公钥与私钥不成对", "its halves do not belong together")
        case .seedLength(let count): Wording("种子长 \(count) 字节", "its seed has \(count) bytes")
        case .exhausted: Wording("随机数或内存不足", "out of randomness or memory")
        }
    }
}

/// What is wrong with a signed note, such as a checkpoint, or with a key for one.
extension NoteError: Worded {
    package var wording: Wording {
        switch self {
        case .tooLarge: Wording("文件太大", "the note is too large")
        case .notUTF8, .controlCharacter: Wording("不是规范文本", "not clean UTF-8 text")
        case .noSignatures: Wording("没有签名", "nobody signed it")
        case .tooManySignatures: Wording("签名太多", "too many signatures")
        case .malformedSignature(let line):
            Wording("第 \(line) 行签名不合格式", "signature line \(line) is malformed")
        case .ambiguousKey(let name): Wording("\(name) 有两把同号密钥", "two keys are called \(name)")
        case .invalidSignature(let name):
            Wording("\(name) 的签名不成立", "the signature of \(name) does not verify")
        case .noTrustedSignature: Wording("没有可信密钥的签名", "no trusted key signed it")
        case .malformedKey:
            Wording("密钥不是 名称+编号+Base64 的一行", "the key is not one line of name+id+base64")
        case .unknownKeyType(let type): Wording("不认识的密钥类型 \(type)", "unknown key type \(type)")
        case .wrongKeyID: Wording("密钥编号与内容不符", "the key's id is not the one its bytes give")
        case .wrongAlgorithm(let algorithm):
            Wording("检查点只用 Ed25519，不用 \(algorithm.rawValue)", "notes need Ed25519")
        case .key(let error): error.wording
        }
    }
}
