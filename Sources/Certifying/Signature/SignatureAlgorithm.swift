import Spelling

/// The object identifiers of hashes and signatures that are taken, each in one spelling.
///
/// Two names of one algorithm would give a message two spellings.
enum SignatureAlgorithm {
    static let sha256 = ASN1.sequence(ASN1.identifier(2, 16, 840, 1, 101, 3, 4, 2, 1))
    static let p256 = ASN1.sequence(ASN1.identifier(1, 2, 840, 10045, 4, 3, 2))

    private static let hashes = [1, 2, 3].map {
        ASN1.identifier(2, 16, 840, 1, 101, 3, 4, 2, $0)
    }

    /// SHA-256, SHA-384 or SHA-512, as an authority's software spells it.
    static func isHash(_ algorithm: [UInt8]) -> Bool {
        hashes.contains { spellings(of: $0).contains(algorithm) }
    }

    private static func spellings(of hash: [UInt8]) -> [[UInt8]] {
        [ASN1.sequence(hash), ASN1.sequence(hash, ASN1.null)]
    }

    private static let rsa = ASN1.sequence(
        ASN1.identifier(1, 2, 840, 113549, 1, 1, 1), ASN1.null)
    private static let curves = [2, 3, 4].map {
        ASN1.sequence(ASN1.identifier(1, 2, 840, 10045, 4, 3, $0))
    }

    /// ECDSA with the hash that the signer names, or RSA by the name that RFC 3370 gives it.
    ///
    /// OpenSSL takes the hash from the signer's digest alone, and so would not see another here.
    static func isSignature(_ algorithm: [UInt8], over digest: [UInt8]) -> Bool {
        algorithm == rsa
            || zip(curves, hashes).contains { curve, hash in
                curve == algorithm && spellings(of: hash).contains(digest)
            }
    }
}
