package import Signing

/// One signature of an envelope, as it claims to be; `key` selects and proves nothing.
package struct Signature: Hashable, Sendable {
    package let key: Fingerprint
    /// Raw for Ed25519, DER for ECDSA and SM2.
    package let bytes: [UInt8]
    /// What a browser's authenticator signed instead of the PAE itself.
    package let webauthn: WebAuthnAssertion?

    package init(key: Fingerprint, bytes: [UInt8], webauthn: WebAuthnAssertion? = nil) {
        self.key = key
        self.bytes = bytes
        self.webauthn = webauthn
    }
}
