import COpenSSL

/// One thread's scratch space for verifying under one key.
@safe final class VerifyContext: @unchecked Sendable {
    // Safe: contexts are scratch space, and `ContextPool` lends each to one caller at a time.
    private let digest: OpaquePointer
    private let prepared: OpaquePointer?
    private let key: KeyHandle
    private let algorithm: Algorithm

    /// Nil when there is no memory.
    init?(_ algorithm: Algorithm, key: KeyHandle) {
        guard let digest = unsafe EVP_MD_CTX_new() else { return nil }
        unsafe self.digest = unsafe digest
        self.key = key
        self.algorithm = algorithm
        switch algorithm {
        case .ed25519, .sm2: unsafe prepared = nil
        case .p256:
            let prepared = unsafe EVP_PKEY_CTX_new_from_pkey(nil, key.pointer, nil)
            unsafe self.prepared = unsafe prepared
            let ready = unsafe EVP_PKEY_verify_init(prepared) == 1
            guard
                unsafe ready
                    && EVP_PKEY_CTX_set_signature_md(prepared, DigestAlgorithm.sha256.method) == 1
            else { return nil }
        }
    }

    deinit {
        unsafe EVP_PKEY_CTX_free(prepared)
        unsafe EVP_MD_CTX_free(digest)
    }

    func verifies(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        let status =
            switch algorithm {
            case .ed25519: verifyEd25519(signature, message)
            case .p256: verifyP256(signature, message)
            case .sm2: verifySM2(signature, message)
            }
        if status != 1 { ERR_clear_error() }
        return status == 1
    }

    /// Begins anew each time: only OpenSSL 3.0 lets a finished context verify again.
    private func verifyEd25519(_ signature: [UInt8], _ message: [UInt8]) -> CInt {
        guard unsafe EVP_MD_CTX_reset(digest) == 1,
            unsafe EVP_DigestVerifyInit_ex(digest, nil, nil, nil, nil, key.pointer, nil) == 1
        else { return 0 }
        return unsafe EVP_DigestVerify(digest, signature, signature.count, message, message.count)
    }

    /// EVP_PKEY_verify may be called any number of times after one EVP_PKEY_verify_init.
    private func verifyP256(_ signature: [UInt8], _ message: [UInt8]) -> CInt {
        var hash = [UInt8](repeating: 0, count: Digest.size)
        // Safe: SHA-256 writes 32 bytes, as many as `hash` has.
        guard unsafe EVP_DigestInit_ex2(digest, DigestAlgorithm.sha256.method, nil) == 1,
            unsafe EVP_DigestUpdate(digest, message, message.count) == 1,
            unsafe EVP_DigestFinal_ex(digest, &hash, nil) == 1
        else { return 0 }
        return unsafe EVP_PKEY_verify(prepared, signature, signature.count, hash, hash.count)
    }

    /// The signer's identifier is hashed when the operation begins, so each begins anew.
    private func verifySM2(_ signature: [UInt8], _ message: [UInt8]) -> CInt {
        unsafe SM2Identifier.attached(to: digest, key: key) {
            guard
                unsafe EVP_DigestVerifyInit_ex(digest, nil, "SM3", nil, nil, key.pointer, nil) == 1
            else { return 0 }
            return unsafe EVP_DigestVerify(
                digest, signature, signature.count, message, message.count)
        } ?? 0
    }
}
