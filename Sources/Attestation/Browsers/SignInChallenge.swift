package import Signing

/// A site's question "are you there with your key?"; its text can never be taken for a statement,
/// whose encoding begins with `DSSEv1`.
package struct SignInChallenge: Hashable, Sendable {
    /// What the key signs.
    package let message: [UInt8]

    package init(origin: String, nonce: String) {
        message = Array("custody sign-in\n\(origin)\n\(nonce)".utf8)
    }

    /// Whether the key signed it, directly or through an authenticator of one of the sites.
    package func isAnswered(
        by key: PublicKey, _ signature: [UInt8], assertion: WebAuthnAssertion?,
        sites: [RelyingParty]
    ) -> Bool {
        guard let assertion else { return key.verifies(signature, over: message) }
        do throws(WebAuthnError) {
            try WebAuthnCheck(sites: sites)
                .check(assertion, signature, over: Digest.sha256(message), by: key)
            return true
        } catch {
            return false
        }
    }
}
