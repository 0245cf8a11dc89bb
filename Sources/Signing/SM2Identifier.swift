import COpenSSL

/// The signer's identifier that SM2 hashes before the message (GM/T 0009-2012 §10).
///
/// It is set on every operation: OpenSSL 3 defaults to the empty one, OpenSSL 4 to this one.
enum SM2Identifier {
    private static let bytes = Array("1234567812345678".utf8)

    /// Nil when the identifier cannot be set; `body` must begin an operation on the context.
    static func attached<Result>(
        to context: OpaquePointer, key: KeyHandle, _ body: () -> Result
    ) -> Result? {
        guard unsafe EVP_MD_CTX_reset(context) == 1,
            let identified = unsafe EVP_PKEY_CTX_new_from_pkey(nil, key.pointer, nil)
        else { return nil }
        // Safe: the context is emptied before the key context that it only borrows is freed.
        defer {
            unsafe EVP_MD_CTX_reset(context)
            unsafe EVP_PKEY_CTX_free(identified)
        }
        guard unsafe EVP_PKEY_CTX_set1_id(identified, bytes, CInt(bytes.count)) == 1 else {
            return nil
        }
        unsafe EVP_MD_CTX_set_pkey_ctx(context, identified)
        return body()
    }
}
