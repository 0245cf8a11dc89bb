import Spelling

/// CMS SignedData with one signer (RFC 5652 §5), taken apart and put together again.
///
/// Readers forgive much that no signature covers: version numbers, spare certificates, spare
/// attributes. Whatever ``parsed(_:)`` takes has one spelling, ``der``, so that no byte of it can be
/// changed unseen.
struct SignedMessage: Hashable, Sendable {
    /// The object identifier of what was signed.
    let kind: [UInt8]
    /// What was signed, where it is enclosed.
    let content: [UInt8]?
    let digest: [UInt8]
    let certificates: [[UInt8]]
    let issuer: [UInt8]
    let serial: [UInt8]
    let attributes: [[UInt8]]
    let algorithm: [UInt8]
    let signature: [UInt8]
    /// Tokens that timestamp the signature.
    let timestamps: [[UInt8]]

    static let signedData = ASN1.identifier(1, 2, 840, 113549, 1, 7, 2)
    static let data = ASN1.identifier(1, 2, 840, 113549, 1, 7, 1)
    static let timestampInfo = ASN1.identifier(1, 2, 840, 113549, 1, 9, 16, 1, 4)
    private static let timestampToken = ASN1.identifier(1, 2, 840, 113549, 1, 9, 16, 2, 14)

    var der: [UInt8] {
        ASN1.sequence(Self.signedData, ASN1.explicit(0, body))
    }

    private var body: [UInt8] {
        let version: UInt8 = kind == Self.data ? 1 : 3
        return ASN1.sequence(
            ASN1.integer([version]), ASN1.set(digest),
            ASN1.sequence(kind, content.map { ASN1.explicit(0, ASN1.octets($0)) } ?? []),
            ASN1.explicit(0, certificates.flatMap { $0 }), ASN1.set(signer))
    }

    private var signer: [UInt8] {
        let unsigned = timestamps.map {
            ASN1.sequence(Self.timestampToken, ASN1.set($0))
        }
        return ASN1.sequence(
            ASN1.integer([1]), ASN1.sequence(issuer, serial), digest,
            ASN1.explicit(0, attributes.flatMap { $0 }), algorithm, ASN1.octets(signature),
            unsigned.isEmpty ? [] : ASN1.explicit(1, unsigned.flatMap { $0 }))
    }

    /// What the signature is over.
    var signed: [UInt8] { ASN1.set(attributes.flatMap { $0 }) }

    /// Reads one; nil for any spelling but ``der``.
    static func parsed(_ bytes: [UInt8]) -> SignedMessage? {
        guard let outer = ASN1Item(bytes)?.items(of: ASN1Item.sequence), outer.count == 2,
            let wrapped = outer[1].items(of: ASN1Item.explicit(0)), wrapped.count == 1,
            let parts = wrapped[0].items(of: ASN1Item.sequence), parts.count == 5,
            let enclosed = parts[2].items(of: ASN1Item.sequence), 1...2 ~= enclosed.count,
            let certificates = parts[3].items(of: ASN1Item.explicit(0)),
            let signers = parts[4].items(of: ASN1Item.set), signers.count == 1,
            let signer = Signer(signers[0])
        else { return nil }
        let content = enclosed.count < 2 ? nil : enclosed[1].items?.first?.content
        let message = SignedMessage(
            kind: Array(enclosed[0].whole), content: content.map { Array($0) },
            digest: signer.digest, certificates: certificates.map { Array($0.whole) },
            issuer: signer.issuer, serial: signer.serial, attributes: signer.attributes,
            algorithm: signer.algorithm, signature: signer.signature,
            timestamps: signer.timestamps)
        return message.der == bytes ? message : nil
    }

    /// One signer's half.
    private struct Signer {
        let issuer: [UInt8]
        let serial: [UInt8]
        let digest: [UInt8]
        let attributes: [[UInt8]]
        let algorithm: [UInt8]
        let signature: [UInt8]
        var timestamps: [[UInt8]] = []

        init?(_ item: ASN1Item) {
            guard let parts = item.items(of: ASN1Item.sequence), 6...7 ~= parts.count,
                let name = parts[1].items(of: ASN1Item.sequence), name.count == 2,
                let attributes = parts[3].items(of: ASN1Item.explicit(0)),
                attributes.allSatisfy(Self.isSpelled)
            else { return nil }
            (issuer, serial) = (Array(name[0].whole), Array(name[1].whole))
            (digest, algorithm) = (Array(parts[2].whole), Array(parts[4].whole))
            self.attributes = attributes.map { Array($0.whole) }
            signature = Array(parts[5].content)
            guard parts.count == 7 else { return }
            for attribute in parts[6].items ?? [] {
                guard let token = attribute.items?.last?.items?.first else { return nil }
                timestamps.append(Array(token.whole))
            }
        }

        /// OpenSSL takes the set of an attribute's values for constructed whatever its tag says,
        /// and verifies the attribute as it should have been written.
        private static func isSpelled(_ attribute: ASN1Item) -> Bool {
            guard let parts = attribute.items(of: ASN1Item.sequence), parts.count == 2 else {
                return false
            }
            return parts[1].items(of: ASN1Item.set) != nil
        }
    }

    /// The same with a token that timestamps the signature.
    func stamped(_ token: [UInt8]) -> SignedMessage {
        SignedMessage(
            kind: kind, content: content, digest: digest, certificates: certificates,
            issuer: issuer, serial: serial, attributes: attributes, algorithm: algorithm,
            signature: signature, timestamps: [token])
    }
}
