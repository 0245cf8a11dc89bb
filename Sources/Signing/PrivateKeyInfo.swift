import COpenSSL

/// OpenSSL's PKCS8_PRIV_KEY_INFO, wiped and freed with its owner.
@safe final class PrivateKeyInfo {
    private let pointer: OpaquePointer

    private init(owning pointer: OpaquePointer?, or error: KeyError) throws(KeyError) {
        guard let pointer = unsafe pointer else {
            ERR_clear_error()
            throw error
        }
        unsafe self.pointer = unsafe pointer
    }

    deinit { unsafe PKCS8_PRIV_KEY_INFO_free(pointer) }

    convenience init(_ key: KeyHandle) throws(KeyError) {
        try unsafe self.init(owning: EVP_PKEY2PKCS8(key.pointer), or: .exhausted)
    }

    convenience init(der: [UInt8]) throws(KeyError) {
        // Safe: OpenSSL reads within the count it is given and copies what it keeps.
        let info = unsafe der.withUnsafeBufferPointer { bytes in
            var cursor = bytes.baseAddress
            return unsafe d2i_PKCS8_PRIV_KEY_INFO(nil, &cursor, bytes.count)
        }
        try unsafe self.init(owning: info, or: .notPKCS8)
        guard try self.der() == der else { throw .notPKCS8 }
    }

    convenience init(encrypted: [UInt8], passphrase: String) throws(KeyError) {
        // Safe: OpenSSL reads within the count it is given and copies what it keeps.
        let sealed = unsafe encrypted.withUnsafeBufferPointer { bytes in
            var cursor = bytes.baseAddress
            return unsafe d2i_X509_SIG(nil, &cursor, bytes.count)
        }
        guard let sealed = unsafe sealed else {
            ERR_clear_error()
            throw .notPKCS8
        }
        defer { unsafe X509_SIG_free(sealed) }
        let info = unsafe PrivateKeyInfo.reading(passphrase) { characters, count in
            unsafe PKCS8_decrypt(sealed, characters, count)
        }
        try unsafe self.init(owning: info, or: .passphraseWrong)
    }

    func key() throws(KeyError) -> KeyHandle {
        guard let key = unsafe KeyHandle(owning: EVP_PKCS82PKEY(pointer)) else {
            throw .unknownAlgorithm
        }
        return key
    }

    func der() throws(KeyError) -> [UInt8] {
        guard let der = unsafe DER.encode({ unsafe i2d_PKCS8_PRIV_KEY_INFO(pointer, $0) }) else {
            throw .exhausted
        }
        return der
    }

    /// PBES2 with PBKDF2-HMAC-SHA256 and AES-256-CBC; OpenSSL draws the salt and the first block.
    func encrypted(
        passphrase: String, iterations: CInt, saltSize: CInt
    ) throws(KeyError) -> [UInt8] {
        let scheme = unsafe PKCS5_pbe2_set_iv(
            EVP_aes_256_cbc(), iterations, nil, saltSize, nil, NID_hmacWithSHA256)
        guard let scheme = unsafe scheme else { throw .exhausted }
        let sealed = unsafe PrivateKeyInfo.reading(passphrase) { characters, count in
            unsafe PKCS8_set0_pbe(characters, count, pointer, scheme)
        }
        guard let sealed = unsafe sealed else {
            unsafe X509_ALGOR_free(scheme)
            throw .exhausted
        }
        // Safe: what is sealed owns the scheme from here on.
        defer { unsafe X509_SIG_free(sealed) }
        guard let der = unsafe DER.encode({ unsafe i2d_X509_SIG(sealed, $0) }) else {
            throw .exhausted
        }
        return der
    }

    /// Lends the passphrase's UTF-8 and wipes the copy that was lent.
    private static func reading<Result>(
        _ passphrase: String, _ body: (UnsafePointer<CChar>?, CInt) -> Result
    ) -> Result {
        var characters = passphrase.utf8.map { CChar(bitPattern: $0) }
        return unsafe characters.withUnsafeMutableBufferPointer { buffer in
            defer { unsafe OPENSSL_cleanse(buffer.baseAddress, buffer.count) }
            return unsafe body(buffer.baseAddress, CInt(buffer.count))
        }
    }
}
