import COpenSSL

/// A CMS signature over bytes that lie elsewhere (RFC 5652), checked by OpenSSL with the rules of
/// CAdES: the certificate that signed is itself under the signature.
package enum DetachedSignature {
    /// Throws unless it holds and its certificate, which must be for signing of mail or documents,
    /// leads to an anchor.
    ///
    /// - Parameters:
    ///   - cms: the signature.
    ///   - content: what it must be over.
    ///   - anchors: the DER of trusted certificates.
    ///   - seconds: when the certificates must have been good, since 1970.
    /// - Throws: ``CertificateFault``.
    package static func check(
        _ cms: [UInt8], over content: [UInt8], anchors: [[UInt8]], at seconds: Int64
    ) throws(CertificateFault) {
        defer { ERR_clear_error() }
        let store = try CertificateStore(anchors: anchors, at: seconds)
        // Safe: OpenSSL reads within the count it is given and copies what it keeps.
        let message = unsafe cms.withUnsafeBufferPointer { bytes in
            var cursor = bytes.baseAddress
            return unsafe d2i_CMS_ContentInfo(nil, &cursor, bytes.count)
        }
        guard let message = unsafe message else { throw .unreadable }
        defer { unsafe CMS_ContentInfo_free(message) }
        let unchained = UInt32(CMS_NO_SIGNER_CERT_VERIFY)
        guard unsafe verify(message, content, store, unchained) else { throw .signature }
        guard unsafe verify(message, content, store, UInt32(CMS_CADES)) else {
            throw .untrusted
        }
    }

    private static func verify(
        _ message: OpaquePointer, _ content: [UInt8], _ store: CertificateStore, _ more: UInt32
    ) -> Bool {
        // Safe: the reader borrows the array for the length of the closure.
        unsafe content.withUnsafeBytes { bytes in
            guard let reader = unsafe BIO_new_mem_buf(bytes.baseAddress, CInt(bytes.count)) else {
                return false
            }
            defer { unsafe BIO_free(reader) }
            let flags = UInt32(CMS_BINARY) | more
            return unsafe CMS_verify(message, nil, store.pointer, reader, nil, flags) == 1
        }
    }
}
