package import Signing
package import Spelling

/// A party whose signature over exactly these bytes holds.
package struct SignedParty: Hashable, Sendable {
    package let role: String
    package let person: String
    package let key: Fingerprint
    /// The party brought her own key: nobody has vouched for it yet.
    package let introduces: PublicKey?
}

/// An envelope whose verifying keys equal the parties that its payload names.
package struct VerifiedEnvelope: Hashable, Sendable {
    package let envelope: Envelope
    /// The payload, read once, after its signatures were.
    package let document: JSON
    /// In the payload's order.
    package let parties: [SignedParty]

    package var bytes: [UInt8] { envelope.bytes }
    package var contentID: Digest { envelope.contentID }
    package var payloadType: String { envelope.payloadType }
    package var payload: [UInt8] { envelope.payload }

    /// The same without its document: for whoever has read that and keeps the rest for a while.
    package var read: VerifiedEnvelope { VerifiedEnvelope(envelope, .array([]), parties) }

    // Only KeyRing.verify, below, makes one.
    fileprivate init(_ envelope: Envelope, _ document: JSON, _ parties: [SignedParty]) {
        self.envelope = envelope
        self.document = document
        self.parties = parties
    }
}

extension KeyRing {
    /// Answers who signed; throws where a party is missing, too many, unknown or lying.
    ///
    /// A key nobody enrolled is named last, when nothing else is wrong: then waiting may help.
    package func verify(
        _ envelope: Envelope, sites: [RelyingParty] = []
    ) throws(EnvelopeError) -> VerifiedEnvelope {
        let (document, parties) = try envelope.content.parties()
        try check(envelope.signatures, areThoseOf: parties)
        let check = SignatureCheck(content: envelope.content, sites: sites)
        var signed: [SignedParty] = []
        var unknown: Party?
        for party in parties {
            guard let signature = envelope.signatures.first(where: { $0.key == party.key }) else {
                throw .signatureMissing(party.key, person: party.person)
            }
            let introduced = try party.introducedKey()
            guard let key = introduced ?? self[party.key] else {
                unknown = unknown ?? party
                continue
            }
            try check.check(signature, by: key, person: party.person)
            signed.append(
                SignedParty(
                    role: party.role, person: party.person, key: party.key, introduces: introduced))
        }
        if let unknown { throw .keyUnknown(unknown.key, person: unknown.person) }
        return VerifiedEnvelope(envelope, document, signed)
    }

    private func check(
        _ signatures: [Signature], areThoseOf parties: [Party]
    ) throws(EnvelopeError) {
        for signature in signatures where !parties.contains(where: { $0.key == signature.key }) {
            throw .signatureUninvited(signature.key)
        }
        for party in parties where !signatures.contains(where: { $0.key == party.key }) {
            throw .signatureMissing(party.key, person: party.person)
        }
    }
}
