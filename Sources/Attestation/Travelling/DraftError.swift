package import Signing

/// Why a draft does not take a signature.
package enum DraftError: Error, Hashable, Sendable {
    case notAParty(Fingerprint)
    case alreadySigned(Fingerprint)
    /// The key at hand is not the one that the signature names.
    case otherKey(Fingerprint)
    /// The key could not sign.
    case key(KeyError)
    /// The signature does not hold.
    case signature(EnvelopeError)
}
