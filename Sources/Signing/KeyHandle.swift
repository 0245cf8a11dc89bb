import COpenSSL

/// One parsed key of OpenSSL's, public or whole, freed with its last owner.
@safe final class KeyHandle: @unchecked Sendable {
    // Safe: an EVP_PKEY is counted atomically and not changed after it is made, so that any number
    // of contexts on any number of threads may use it at once.
    let pointer: OpaquePointer

    /// Nil, and nothing to free, when OpenSSL made none.
    init?(owning pointer: OpaquePointer?) {
        guard let pointer = unsafe pointer else {
            ERR_clear_error()
            return nil
        }
        unsafe self.pointer = unsafe pointer
    }

    deinit { unsafe EVP_PKEY_free(pointer) }

    /// A fresh private key.
    static func generate(_ algorithm: Algorithm) -> KeyHandle? {
        let (name, curve) = algorithm.libraryName
        return unsafe KeyHandle(owning: custody_generate_key(name, curve))
    }

    /// The public key with these coordinates; nil when the curve has no such point.
    ///
    /// Five microseconds where d2i_PUBKEY takes a hundred, twice the time of a verification.
    static func publicKey(_ algorithm: Algorithm, point: [UInt8]) -> KeyHandle? {
        switch algorithm {
        case .ed25519:
            unsafe KeyHandle(
                owning: EVP_PKEY_new_raw_public_key_ex(nil, "ED25519", nil, point, point.count))
        case .p256: onCurve(of: p256Template, point)
        case .sm2: onCurve(of: sm2Template, point)
        }
    }

    /// Copies only the curve's parameters; OpenSSL checks that the point satisfies its equation.
    private static func onCurve(of template: KeyHandle?, _ point: [UInt8]) -> KeyHandle? {
        guard let template, let key = unsafe KeyHandle(owning: EVP_PKEY_new()) else { return nil }
        let uncompressed = [0x04] + point
        let made =
            unsafe EVP_PKEY_copy_parameters(key.pointer, template.pointer) == 1
            && EVP_PKEY_set1_encoded_public_key(key.pointer, uncompressed, uncompressed.count) == 1
        if !made { ERR_clear_error() }
        return made ? key : nil
    }

    /// Some key of the curve; its numbers are never used.
    private static let p256Template = generate(.p256)
    private static let sm2Template = generate(.sm2)
}
