import COpenSSL

/// OpenSSL's store of trusted certificates, and the time that they are asked about.
@safe final class CertificateStore {
    let pointer: OpaquePointer

    /// - Parameters:
    ///   - anchors: the DER of authorities, or of owners themselves, who are trusted as they are.
    ///   - seconds: since 1970.
    /// - Throws: ``CertificateFault/anchorUnreadable``.
    init(anchors: [[UInt8]], at seconds: Int64) throws(CertificateFault) {
        guard let store = unsafe X509_STORE_new() else {
            preconditionFailure("No memory for a store of certificates.")
        }
        unsafe pointer = unsafe store
        let settings = unsafe X509_STORE_get0_param(store)
        unsafe X509_VERIFY_PARAM_set_time(settings, time_t(seconds))
        _ = unsafe X509_VERIFY_PARAM_set_flags(settings, UInt(X509_V_FLAG_PARTIAL_CHAIN))
        for anchor in anchors {
            // Safe: OpenSSL reads within the count it is given and copies what it keeps.
            let certificate = unsafe anchor.withUnsafeBufferPointer { bytes in
                var cursor = bytes.baseAddress
                return unsafe d2i_X509(nil, &cursor, bytes.count)
            }
            guard let certificate = unsafe certificate else {
                ERR_clear_error()
                throw .anchorUnreadable
            }
            // Safe: the store counts its own reference.
            defer { unsafe X509_free(certificate) }
            guard unsafe X509_STORE_add_cert(store, certificate) == 1 else {
                throw .anchorUnreadable
            }
        }
    }

    deinit { unsafe X509_STORE_free(pointer) }
}
