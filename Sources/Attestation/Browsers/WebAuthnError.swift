package import Spelling

/// Why a browser's assertion does not say that its person approved this content.
package enum WebAuthnError: Error, Hashable, Sendable {
    case clientDataMisspelled(SpellingError)
    /// Made for a registration or for something else than an assertion.
    case typeIsNotGet
    /// Approved, but another content.
    case challengeDiffers
    /// Asked for inside a page of somebody else.
    case crossOrigin
    case originNotAllowed(String)
    /// The authenticator answered another site than the page's.
    case relyingPartyDiffers
    case authenticatorDataMisshapen
    case userNotPresent
    case userNotVerified
    /// WebAuthn registers no SM2.
    case algorithmNotRegistered
    case signatureFalse
}
