/// Why a key could not be made, read, written or used.
package enum KeyError: Error, Hashable, Sendable {
    /// Neither Ed25519 nor uncompressed P-256 nor uncompressed SM2.
    case unknownAlgorithm
    /// The algorithm is known, but the bytes are not the one DER spelling of such a key.
    case notCanonical
    /// The coordinates name no point of the curve.
    case offCurve
    /// An Ed25519 key under which one signature can verify for many messages.
    case lowOrder
    /// The text is not one strict PEM block (RFC 7468).
    case notPEM
    /// The PEM block holds something else than was asked for.
    case wrongLabel(String)
    /// The PEM block says PKCS#8, its content is not.
    case notPKCS8
    /// The key is encrypted and no passphrase came with it.
    case passphraseMissing
    /// Encrypting under nothing protects nothing.
    case passphraseEmpty
    /// The passphrase does not open the key, or the file is damaged.
    case passphraseWrong
    /// The private half signs, but its public half does not verify.
    case halvesDiffer
    /// An Ed25519 seed has 32 bytes.
    case seedLength(Int)
    /// OpenSSL failed at what cannot fail for a sound key: no memory or no randomness.
    case exhausted
}
