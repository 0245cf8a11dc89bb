package import Signing
package import Spelling

/// A half-signed envelope as a file: it passes from phone to phone until nobody is missing.
///
/// It is never an entry; each signature that it takes in is checked, those it was read with are not.
package struct Draft: Hashable, Sendable {
    package let content: Content
    package let document: JSON
    package let parties: [Party]
    /// In ascending order of their keys.
    package private(set) var signatures: [Signature]

    /// Nobody has signed yet.
    package init(payloadType: String, document: JSON) throws(EnvelopeError) {
        let content = try Content(payloadType: payloadType, payload: JSON.render(document))
        try self.init(EnvelopeText(content: content, signatures: []))
    }

    package static func parse(_ bytes: [UInt8]) throws(EnvelopeError) -> Draft {
        try Draft(try EnvelopeText.parse(bytes))
    }

    private init(_ text: EnvelopeText) throws(EnvelopeError) {
        content = text.content
        (document, parties) = try text.content.parties()
        signatures = []
        for signature in text.signatures { try insert(signature) }
    }

    package var bytes: [UInt8] { EnvelopeText(content: content, signatures: signatures).render() }

    /// Who has not signed, in the payload's order.
    package var missing: [Party] {
        parties.filter { party in !signatures.contains { $0.key == party.key } }
    }

    package mutating func sign(with key: PrivateKey) throws(DraftError) {
        let bytes: [UInt8]
        do throws(KeyError) {
            bytes = try key.sign(content.pae)
        } catch {
            throw .key(error)
        }
        let signature = Signature(key: key.publicKey.fingerprint, bytes: bytes)
        try add(signature, by: key.publicKey)
    }

    /// Takes a signature that was made elsewhere, if it holds.
    package mutating func add(
        _ signature: Signature, by key: PublicKey, sites: [RelyingParty] = []
    ) throws(DraftError) {
        guard key.fingerprint == signature.key else { throw .otherKey(key.fingerprint) }
        guard let party = parties.first(where: { $0.key == signature.key }) else {
            throw .notAParty(signature.key)
        }
        guard missing.contains(party) else { throw .alreadySigned(signature.key) }
        do throws(EnvelopeError) {
            let check = SignatureCheck(content: content, sites: sites)
            try check.check(signature, by: key, person: party.person)
            try insert(signature)
        } catch {
            throw .signature(error)
        }
    }

    /// Takes over the signatures that another copy of the same draft has beyond these.
    ///
    /// For copies whose signatures were checked when they were taken in.
    package mutating func join(_ copy: Draft) throws(EnvelopeError) {
        guard copy.content == content else { return }
        for signature in copy.signatures
        where !signatures.contains(where: { $0.key == signature.key }) {
            try insert(signature)
        }
    }

    /// The envelope, once nobody is missing; whether it verifies is the key ring's to say.
    package func completed() throws(EnvelopeError) -> Envelope {
        if let absent = missing.first {
            throw .signatureMissing(absent.key, person: absent.person)
        }
        return try Envelope(content, signatures)
    }

    private mutating func insert(_ signature: Signature) throws(EnvelopeError) {
        guard parties.contains(where: { $0.key == signature.key }) else {
            throw .signatureUninvited(signature.key)
        }
        guard !signatures.contains(where: { $0.key == signature.key }) else {
            throw .signatureRepeated(signature.key)
        }
        let place = signatures.firstIndex { $0.key > signature.key } ?? signatures.endIndex
        signatures.insert(signature, at: place)
    }
}
