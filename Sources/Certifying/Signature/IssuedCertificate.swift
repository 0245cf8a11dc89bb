import Spelling

/// An X.509 certificate as far as a reader of ours looks into it (RFC 5280 §4.1).
package struct IssuedCertificate: Hashable, Sendable {
    package let der: [UInt8]
    let serial: [UInt8]
    let issuer: [UInt8]
    let subject: [UInt8]
    package let spki: [UInt8]
    /// Seconds since 1970.
    package let notBefore: Int64
    package let notAfter: Int64

    /// Nil where it is none.
    package init?(der: [UInt8]) {
        guard let parts = ASN1Item(der)?.items(of: ASN1Item.sequence), parts.count == 3,
            var body = parts[0].items(of: ASN1Item.sequence)
        else { return nil }
        if body.first?.tag == ASN1Item.explicit(0) { body.removeFirst() }
        guard body.count >= 6, body[0].tag == ASN1Item.integer,
            let times = body[3].items(of: ASN1Item.sequence), times.count == 2,
            let notBefore = times[0].seconds, let notAfter = times[1].seconds
        else { return nil }
        self.der = der
        (serial, issuer) = (Array(body[0].whole), Array(body[2].whole))
        (subject, spki) = (Array(body[4].whole), Array(body[5].whole))
        (self.notBefore, self.notAfter) = (notBefore, notAfter)
    }

    /// The last of the subject's names, which is the most particular one.
    package var name: String {
        let parts = ASN1Item(subject)?.items?.compactMap(\.items?.first?.items?.last?.content)
        return String(decoding: parts?.last ?? [], as: UTF8.self)
    }
}

extension IssuedCertificate {
    /// Every certificate of a PEM file, in its order; nil where one does not read.
    package static func all(pem text: String) -> [IssuedCertificate]? {
        var (certificates, body): ([IssuedCertificate], String?) = ([], nil)
        for line in text.split(whereSeparator: \.isNewline) {
            switch (line, body) {
            case ("-----BEGIN CERTIFICATE-----", nil): body = ""
            case ("-----END CERTIFICATE-----", let whole?):
                guard let der = Base64.decode(whole), let one = IssuedCertificate(der: der) else {
                    return nil
                }
                certificates.append(one)
                body = nil
            case (_, let started?): body = started + line
            case (_, nil): break
            }
        }
        return body == nil ? certificates : nil
    }
}
