import Signing
import Spelling

/// What a time-stamping authority says of a signature (RFC 3161): it was there by then.
package struct Timestamp: Hashable, Sendable {
    /// The authority, by its certificate's name.
    package let authority: String
    /// Seconds since 1970.
    package let seconds: Int64
    let token: [UInt8]

    /// The request for a signature; a nonce ties one answer to it.
    static func request(_ signature: [UInt8], nonce: [UInt8]?) -> [UInt8] {
        let hash = ASN1.sequence(ASN1.identifier(2, 16, 840, 1, 101, 3, 4, 2, 1), ASN1.null)
        return ASN1.sequence(
            ASN1.integer([1]),
            ASN1.sequence(hash, ASN1.octets(Digest.sha256(signature).bytes)),
            nonce.map { ASN1.integer($0) } ?? [], ASN1.yes)
    }

    /// The token in an authority's answer, which is checked against the request first.
    static func token(
        in response: [UInt8], to request: [UInt8], signature: [UInt8],
        anchors: [IssuedCertificate]
    ) throws(CertificateFault) -> Timestamp {
        guard let parts = ASN1Item(response)?.items(of: ASN1Item.sequence), parts.count == 2 else {
            throw .timestamp
        }
        let timestamp = try Timestamp(Array(parts[1].whole), over: signature, anchors: anchors)
        try TimestampToken.check(
            response: response, to: request, anchors: anchors.map(\.der), at: timestamp.seconds)
        return timestamp
    }

    /// Reads and checks a token.
    ///
    /// Its certificates are asked about at its own time: nothing later vouches for them.
    init(
        _ token: [UInt8], over signature: [UInt8], anchors: [IssuedCertificate]
    ) throws(CertificateFault) {
        guard let message = SignedMessage.parsed(token),
            message.kind == SignedMessage.timestampInfo,
            message.timestamps.isEmpty, SignatureAlgorithm.isHash(message.digest),
            SignatureAlgorithm.isSignature(message.algorithm, over: message.digest),
            let info = message.content.flatMap({ ASN1Item($0)?.items(of: ASN1Item.sequence) }),
            let seconds = info.first(where: { $0.tag == ASN1Item.generalizedTime })?.seconds,
            let authority = Self.authority(of: message, anchors)
        else { throw .timestamp }
        try TimestampToken.check(
            token: token, for: Self.request(signature, nonce: nil), anchors: anchors.map(\.der),
            at: seconds)
        self.token = token
        self.seconds = seconds
        self.authority = authority.name
    }

    /// The certificate that signed, where every other that is enclosed leads from it to an anchor,
    /// and an anchor that is enclosed is the trusted one to the byte.
    private static func authority(
        of message: SignedMessage, _ anchors: [IssuedCertificate]
    ) -> IssuedCertificate? {
        var rest = message.certificates.compactMap { IssuedCertificate(der: $0) }
        guard rest.count == message.certificates.count,
            let place = rest.firstIndex(where: {
                $0.issuer == message.issuer && $0.serial == message.serial
            })
        else { return nil }
        let authority = rest.remove(at: place)
        var last = authority
        while let next = rest.firstIndex(where: { $0.subject == last.issuer }) {
            last = rest.remove(at: next)
            if let anchor = anchors.first(where: { $0.subject == last.subject }), anchor != last {
                return nil
            }
        }
        return rest.isEmpty ? authority : nil
    }
}
