import COpenSSL

/// A token of a time-stamping authority (RFC 3161), checked by OpenSSL.
package enum TimestampToken {
    /// Throws unless the authority's answer says yes and its token is one for this request.
    ///
    /// - Parameters:
    ///   - response: the DER of the answer.
    ///   - request: the DER of the request.
    ///   - anchors: the DER of trusted certificates.
    ///   - seconds: when the certificates must have been good, since 1970.
    /// - Throws: ``CertificateFault``.
    package static func check(
        response: [UInt8], to request: [UInt8], anchors: [[UInt8]], at seconds: Int64
    ) throws(CertificateFault) {
        defer { ERR_clear_error() }
        // Safe: OpenSSL reads within the count it is given and copies what it keeps.
        let answer = unsafe response.withUnsafeBufferPointer { bytes in
            var cursor = bytes.baseAddress
            return unsafe d2i_TS_RESP(nil, &cursor, bytes.count)
        }
        guard let answer = unsafe answer else { throw .unreadable }
        defer { unsafe TS_RESP_free(answer) }
        let holds = unsafe try asking(request, anchors, seconds) { context in
            unsafe TS_RESP_verify_response(context, answer) == 1
        }
        guard holds else { throw .timestamp }
    }

    /// Throws unless a token alone is one for this request, which then has no nonce.
    ///
    /// - Parameters:
    ///   - token: the DER of the token.
    ///   - request: the DER of the request.
    ///   - anchors: the DER of trusted certificates.
    ///   - seconds: when the certificates must have been good, since 1970.
    /// - Throws: ``CertificateFault``.
    package static func check(
        token: [UInt8], for request: [UInt8], anchors: [[UInt8]], at seconds: Int64
    ) throws(CertificateFault) {
        defer { ERR_clear_error() }
        // Safe: OpenSSL reads within the count it is given and copies what it keeps.
        let message = unsafe token.withUnsafeBufferPointer { bytes in
            var cursor = bytes.baseAddress
            return unsafe d2i_PKCS7(nil, &cursor, bytes.count)
        }
        guard let message = unsafe message else { throw .unreadable }
        defer { unsafe PKCS7_free(message) }
        let holds = unsafe try asking(request, anchors, seconds) { context in
            unsafe TS_RESP_verify_token(context, message) == 1
        }
        guard holds else { throw .timestamp }
    }

    private static func asking(
        _ request: [UInt8], _ anchors: [[UInt8]], _ seconds: Int64,
        _ body: (OpaquePointer) -> Bool
    ) throws(CertificateFault) -> Bool {
        let store = try CertificateStore(anchors: anchors, at: seconds)
        // Safe: OpenSSL reads within the count it is given and copies what it keeps.
        let asked = unsafe request.withUnsafeBufferPointer { bytes in
            var cursor = bytes.baseAddress
            return unsafe d2i_TS_REQ(nil, &cursor, bytes.count)
        }
        guard let asked = unsafe asked else { throw .unreadable }
        defer { unsafe TS_REQ_free(asked) }
        guard let context = unsafe TS_REQ_to_TS_VERIFY_CTX(asked, nil) else { throw .unreadable }
        defer { unsafe TS_VERIFY_CTX_free(context) }
        // Safe: the context frees the reference that is counted here for it.
        guard unsafe X509_STORE_up_ref(store.pointer) == 1 else { throw .unreadable }
        unsafe TS_VERIFY_CTX_set_store(context, store.pointer)
        _ = unsafe TS_VERIFY_CTX_add_flags(context, CInt(TS_VFY_SIGNATURE))
        return unsafe body(context)
    }
}
