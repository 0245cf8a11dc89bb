import Signing
import Spelling

/// Whether one signature holds over a content, straight or through a browser.
struct SignatureCheck {
    let content: Content
    let sites: [RelyingParty]

    func check(
        _ signature: Signature, by key: PublicKey, person: String
    ) throws(EnvelopeError) {
        guard let assertion = signature.webauthn else {
            guard key.verifies(signature.bytes, over: content.pae) else {
                throw .signatureFalse(key.fingerprint, person: person)
            }
            return
        }
        do throws(WebAuthnError) {
            let browser = WebAuthnCheck(sites: sites)
            try browser.check(assertion, signature.bytes, over: content.id, by: key)
        } catch {
            throw .webauthn(error, key.fingerprint, person: person)
        }
    }

    func holds(_ signature: Signature, by key: PublicKey) -> Bool {
        (try? check(signature, by: key, person: "")) != nil
    }
}

extension Content {
    /// The payload as canonical JSON and the parties that it names.
    func parties() throws(EnvelopeError) -> (document: JSON, parties: [Party]) {
        let document: JSON
        do throws(SpellingError) {
            document = try JSON.parse(payload)
        } catch {
            throw .payloadMisspelled(error)
        }
        return (document, try Party.all(of: document))
    }
}

extension Party {
    /// The key that the party brings along, if it is the one that she names.
    func introducedKey() throws(EnvelopeError) -> PublicKey? {
        guard let spki else { return nil }
        let key: PublicKey
        do throws(KeyError) {
            key = try PublicKey(spki: spki)
        } catch {
            throw .introducedKeyRefused(error, person: person)
        }
        guard key.fingerprint == self.key else {
            throw .introducedKeyDiffers(key.fingerprint, person: person)
        }
        return key
    }
}
