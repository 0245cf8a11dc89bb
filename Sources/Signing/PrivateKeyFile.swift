import COpenSSL

/// PKCS#8 (RFC 5958) in PEM, plain or encrypted with PBES2 (RFC 8018).
extension PrivateKey {
    /// OWASP's figure for PBKDF2-HMAC-SHA256; OpenSSL's own default is 2048.
    private static let iterations: CInt = 600_000
    private static let saltSize: CInt = 16

    /// Reads keys of OpenSSL's command line too, PBKDF2 or scrypt, and never prompts.
    package convenience init(pem: String, passphrase: String?) throws(KeyError) {
        let block = try PEM(pem)
        switch block.label {
        case PEM.privateKey: try self.init(pkcs8: PrivateKeyInfo(der: block.bytes))
        case PEM.encryptedPrivateKey:
            guard let passphrase else { throw .passphraseMissing }
            try self.init(pkcs8: PrivateKeyInfo(encrypted: block.bytes, passphrase: passphrase))
        default: throw .wrongLabel(block.label)
        }
    }

    /// Without a passphrase the key stands there for anyone to read.
    package func pem(passphrase: String?) throws(KeyError) -> String {
        let info = try PrivateKeyInfo(handle)
        guard let passphrase else {
            return PEM(label: PEM.privateKey, bytes: try info.der()).text
        }
        guard !passphrase.isEmpty else { throw .passphraseEmpty }
        let sealed = try info.encrypted(
            passphrase: passphrase, iterations: Self.iterations, saltSize: Self.saltSize)
        return PEM(label: PEM.encryptedPrivateKey, bytes: sealed).text
    }

    /// A file can pair one key's private half with another's public half, and OpenSSL believes it.
    private convenience init(pkcs8 info: PrivateKeyInfo) throws(KeyError) {
        try self.init(info.key())
        let probe = Array("custody: do these halves belong together?".utf8)
        guard publicKey.verifies(try sign(probe), over: probe) else { throw .halvesDiffer }
    }
}
