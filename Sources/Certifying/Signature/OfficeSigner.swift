package import Signing
import Spelling

/// An office that signs printed records: its P-256 key and the certificate that names it.
package struct OfficeSigner: Sendable {
    package let certificate: IssuedCertificate
    private let key: PrivateKey

    /// Nil where the certificate is of another key, or the key is not P-256.
    package init?(certificate: IssuedCertificate, key: PrivateKey) {
        guard certificate.spki == key.publicKey.spki, key.publicKey.algorithm == .p256 else {
            return nil
        }
        (self.certificate, self.key) = (certificate, key)
    }

    /// Signs bytes that lie elsewhere, as CAdES (ETSI EN 319 122-1) wants it.
    ///
    /// OpenSSL 3.0 would add the signing time, which PAdES leaves to the PDF (EN 319 142-1 §6.3);
    /// therefore the attributes are put together here, and OpenSSL checks them.
    func sign(_ digest: Digest) throws(KeyError) -> SignedMessage {
        let attributes = Self.attributes(digest: digest, certificate: certificate)
        return SignedMessage(
            kind: SignedMessage.data, content: nil, digest: SignatureAlgorithm.sha256,
            certificates: [certificate.der], issuer: certificate.issuer,
            serial: certificate.serial, attributes: attributes,
            algorithm: SignatureAlgorithm.p256,
            signature: try key.sign(ASN1.set(attributes.flatMap { $0 })), timestamps: [])
    }

    /// What is signed: the content's kind, its digest, and which certificate speaks.
    static func attributes(digest: Digest, certificate: IssuedCertificate) -> [[UInt8]] {
        let hash = Digest.sha256(certificate.der).bytes
        return [
            ASN1.sequence(
                ASN1.identifier(1, 2, 840, 113549, 1, 9, 3), ASN1.set(SignedMessage.data)),
            ASN1.sequence(
                ASN1.identifier(1, 2, 840, 113549, 1, 9, 4), ASN1.set(ASN1.octets(digest.bytes))),
            ASN1.sequence(
                ASN1.identifier(1, 2, 840, 113549, 1, 9, 16, 2, 47),
                ASN1.set(
                    ASN1.sequence(ASN1.sequence(ASN1.sequence(ASN1.octets(hash)))))),
        ].sorted { $0.lexicographicallyPrecedes($1) }
    }
}
