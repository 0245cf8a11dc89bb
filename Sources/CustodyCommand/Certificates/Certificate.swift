import Custody
import Signing
import Spelling

/// An X.509 v3 certificate (RFC 5280), ECDSA P-256 with SHA-256, as a small authority of one's own
/// needs it.
struct Certificate {
    let der: [UInt8]

    /// What is certified.
    struct Subject {
        let name: String
        let key: PublicKey
        let extensions: [[UInt8]]
    }

    /// - Parameters:
    ///   - subject: whose key, under which name, for what.
    ///   - issuer: the authority's name and key; its own for the authority itself.
    ///   - from: since when it is good.
    ///   - to: until when; before 2050.
    /// - Throws: ``KeyError``.
    init(
        _ subject: Subject, issuer: (name: String, key: PrivateKey), from: Instant, to: Instant
    ) throws(KeyError) {
        let algorithm = ASN1.sequence(ASN1.identifier(1, 2, 840, 10045, 4, 3, 2))
        let identifiers = [
            Self.extending(
                ASN1.identifier(2, 5, 29, 14), ASN1.octets(Self.identifier(subject.key))),
            Self.extending(
                ASN1.identifier(2, 5, 29, 35),
                ASN1.sequence(ASN1.implicit(0, Self.identifier(issuer.key.publicKey)))),
        ]
        let extensions = (subject.extensions + identifiers).flatMap { $0 }
        let body = ASN1.sequence(
            ASN1.explicit(0, ASN1.integer([2])),
            ASN1.integer([0x40] + Randomness.bytes(15)), algorithm, Self.name(issuer.name),
            ASN1.sequence(ASN1.time(from.utc), ASN1.time(to.utc)), Self.name(subject.name),
            subject.key.spki, ASN1.explicit(3, ASN1.sequence(extensions)))
        der = ASN1.sequence(body, algorithm, ASN1.bits(try issuer.key.sign(body)))
    }

    var pem: String {
        var rest = Substring(Base64.encode(der))
        var lines = ["-----BEGIN CERTIFICATE-----"]
        while !rest.isEmpty {
            lines.append(String(rest.prefix(64)))
            rest = rest.dropFirst(64)
        }
        return (lines + ["-----END CERTIFICATE-----", ""]).joined(separator: "\n")
    }

    /// What a phone shows before it trusts an authority: SHA-256 of the whole, in pairs.
    var fingerprint: String {
        Digest.sha256(der).bytes.map { Hex.encode([$0]).uppercased() }.joined(separator: ":")
    }

    private static func name(_ text: String) -> [UInt8] {
        ASN1.sequence(
            ASN1.set(ASN1.sequence(ASN1.identifier(2, 5, 4, 3), ASN1.text(text))))
    }

    private static func identifier(_ key: PublicKey) -> [UInt8] {
        Array(Digest.sha256(key.spki).bytes.prefix(20))
    }

    static func extending(
        _ identifier: [UInt8], critical: Bool = false, _ value: [UInt8]
    ) -> [UInt8] {
        ASN1.sequence(identifier, critical ? ASN1.yes : [], ASN1.octets(value))
    }

    private static let forServers = extending(
        ASN1.identifier(2, 5, 29, 37), ASN1.sequence(ASN1.identifier(1, 3, 6, 1, 5, 5, 7, 3, 1)))

    /// An authority may certify these hosts and nothing else, and no further authority.
    static func authority(over hosts: [CertifiedHost]) -> [[UInt8]] {
        let names = hosts.filter { if case .name = $0 { true } else { false } }
        let none =
            (names.isEmpty ? CertifiedHost.everyName : [])
            + (names.count == hosts.count ? CertifiedHost.everyAddress : [])
        let permitted = hosts.flatMap { ASN1.sequence($0.constraint) }
        let excluded = none.flatMap { ASN1.sequence($0) }
        let constraints = ASN1.sequence(
            ASN1.explicit(0, permitted), excluded.isEmpty ? [] : ASN1.explicit(1, excluded))
        return [
            extending(
                ASN1.identifier(2, 5, 29, 19), critical: true,
                ASN1.sequence(ASN1.yes, ASN1.integer([0]))),
            extending(
                ASN1.identifier(2, 5, 29, 15), critical: true, ASN1.bits([0x06], unused: 1)),
            forServers,
            extending(ASN1.identifier(2, 5, 29, 30), critical: true, constraints),
        ]
    }

    /// A server's own certificate for these hosts.
    static func server(at hosts: [CertifiedHost]) -> [[UInt8]] {
        [
            extending(ASN1.identifier(2, 5, 29, 19), critical: true, ASN1.sequence()),
            extending(
                ASN1.identifier(2, 5, 29, 15), critical: true, ASN1.bits([0x80], unused: 7)),
            forServers,
            extending(
                ASN1.identifier(2, 5, 29, 17), ASN1.sequence(hosts.flatMap(\.generalName))),
        ]
    }
}

extension Instant {
    /// As UTCTime has it: `210410010000Z`.
    fileprivate var utc: String {
        let civil = (self - Span(seconds: Self.zone)).description
        return civil.dropFirst(2).prefix(17).filter(\.isNumber) + "Z"
    }
}
