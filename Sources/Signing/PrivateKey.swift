import COpenSSL

/// A key that signs; it never leaves this type except as PKCS#8.
package final class PrivateKey: Sendable {
    package let publicKey: PublicKey
    let handle: KeyHandle

    /// Takes a key of any algorithm of ours; its public half is refused on the usual grounds.
    init(_ handle: KeyHandle) throws(KeyError) {
        let spki = unsafe DER.encode { unsafe i2d_PUBKEY(handle.pointer, $0) }
        guard let spki else { throw .unknownAlgorithm }
        publicKey = try PublicKey(spki: spki)
        self.handle = handle
    }

    package static func generate(_ algorithm: Algorithm) throws(KeyError) -> PrivateKey {
        guard let handle = KeyHandle.generate(algorithm) else { throw .exhausted }
        return try PrivateKey(handle)
    }

    /// The key that RFC 8032 §5.1.5 derives from a seed: for vectors and for demonstrations that
    /// must come out alike each time.
    package static func ed25519(seed: [UInt8]) throws(KeyError) -> PrivateKey {
        guard seed.count == 32 else { throw .seedLength(seed.count) }
        let key = unsafe EVP_PKEY_new_raw_private_key_ex(nil, "ED25519", nil, seed, seed.count)
        guard let handle = unsafe KeyHandle(owning: key) else { throw .exhausted }
        return try PrivateKey(handle)
    }

    /// 64 raw bytes for Ed25519, canonical DER for the others.
    package func sign(_ message: [UInt8]) throws(KeyError) -> [UInt8] {
        guard let context = unsafe EVP_MD_CTX_new() else { throw .exhausted }
        defer { unsafe EVP_MD_CTX_free(context) }
        let made =
            switch publicKey.algorithm {
            case .ed25519, .p256: unsafe signature(over: message, in: context)
            case .sm2:
                unsafe SM2Identifier.attached(to: context, key: handle) {
                    unsafe signature(over: message, in: context)
                } ?? nil
            }
        guard let made else {
            ERR_clear_error()
            throw .exhausted
        }
        return made
    }

    private func signature(over message: [UInt8], in context: OpaquePointer) -> [UInt8]? {
        let digest = publicKey.algorithm.digestName
        guard
            unsafe EVP_DigestSignInit_ex(context, nil, digest, nil, nil, handle.pointer, nil) == 1
        else { return nil }
        var size = unsafe Int(EVP_PKEY_get_size(handle.pointer))
        var signature = [UInt8](repeating: 0, count: size)
        // Safe: OpenSSL writes at most `size` bytes, as many as the array has, and says how many.
        guard unsafe EVP_DigestSign(context, &signature, &size, message, message.count) == 1 else {
            return nil
        }
        signature.removeLast(signature.count - size)
        return signature
    }
}
