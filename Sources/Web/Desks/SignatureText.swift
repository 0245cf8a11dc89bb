import Attestation
import Signing
import Spelling

/// One signature as an envelope's file carries it.
enum SignatureText {
    static func read(_ item: JSON) throws(WebRefusal) -> Signature {
        guard let key = item["keyid"]?.text.flatMap({ Digest(hex: $0) }),
            let bytes = item["sig"]?.text.flatMap({ Base64.decode($0) })
        else { throw .unreadable("signature") }
        guard let told = item["webauthn"] else {
            return Signature(key: Fingerprint(key), bytes: bytes)
        }
        guard let authenticator = told["authenticatorData"]?.text.flatMap({ Base64.decode($0) }),
            let account = told["clientDataJSON"]?.text.flatMap({ Base64.decode($0) })
        else { throw .unreadable("webauthn") }
        return Signature(
            key: Fingerprint(key), bytes: bytes,
            webauthn: WebAuthnAssertion(
                authenticatorData: authenticator, clientDataJSON: account))
    }
}
