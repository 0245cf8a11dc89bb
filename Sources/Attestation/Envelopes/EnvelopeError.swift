package import Signing
package import Spelling

/// Why an envelope is not read, or does not say who signed what.
package enum EnvelopeError: Error, Hashable, Sendable, ShapeFailure {
    /// The bytes are too long or are not canonical JSON.
    case misspelled(SpellingError)
    case misshapen(ShapeError)
    case payloadTooLong(bytes: Int, limit: Int)
    /// DSSE counts bytes; other than visible ASCII, readers disagree how many there are.
    case payloadTypeIsForeign
    case noSignature
    case tooManySignatures(Int)
    case signatureRepeated(Fingerprint)
    case signatureOutOfOrder(Fingerprint)

    /// The offset counts from the first byte of the payload.
    case payloadMisspelled(SpellingError)
    case noParty
    case tooManyParties(Int)
    /// A person or a role that is not a short ASCII word.
    case wordIsForeign(String)
    /// One person with two keys, or twice with one: nobody is two parties.
    case personRepeated(String)
    /// Two persons with one key.
    case keyRepeated(Fingerprint)

    /// A party that has not signed.
    case signatureMissing(Fingerprint, person: String)
    /// A signature whose key is no party's.
    case signatureUninvited(Fingerprint)
    case signatureFalse(Fingerprint, person: String)
    case webauthn(WebAuthnError, Fingerprint, person: String)
    /// The party's own `spki` is not a key of ours.
    case introducedKeyRefused(KeyError, person: String)
    /// The party's own `spki` is another key than the party names.
    case introducedKeyDiffers(Fingerprint, person: String)
    /// Everything else holds, but nobody has enrolled this key yet: try again later.
    case keyUnknown(Fingerprint, person: String)
}
