import Attestation
import Signing
import Spelling
import Testing

struct VerificationTests {
    let crew: Crew

    init() throws { crew = try Crew() }

    @Test func `who signed is who the payload names, in its order`() throws {
        let envelope = try crew.envelope()
        let verified = try crew.ring.verify(try Envelope.parse(envelope.bytes))
        #expect(verified.parties.map(\.person) == ["p-courier", "p-custodian", "p-witness"])
        #expect(verified.parties.map(\.role) == ["courier", "custodian", "witness"])
        #expect(verified.parties.map(\.key) == crew.all.map(\.fingerprint))
        #expect(verified.parties.allSatisfy { $0.introduces == nil })
        #expect(verified.bytes == envelope.bytes)
        #expect(verified.document["note"]?.text == "封条完好")
        #expect(verified.contentID == Digest.sha256(envelope.pae))
        #expect(!crew.ring.diagnose(envelope).verifying.isEmpty)
    }

    @Test func `signing anew changes the envelope and not the content`() throws {
        let content = try crew.content()
        let first = try Envelope(content, try crew.all.map { try $0.sign(content) })
        let second = try Envelope(content, try crew.all.reversed().map { try $0.sign(content) })
        #expect(first.bytes != second.bytes)
        #expect(first.contentID == second.contentID)
        #expect(try crew.ring.verify(second).contentID == first.contentID)
    }

    @Test func `a missing signature is named, whoever is missing`() throws {
        for absent in crew.all {
            let present = crew.all.filter { $0.person != absent.person }
            let envelope = try crew.envelope(signedBy: present)
            let why = EnvelopeError.signatureMissing(absent.fingerprint, person: absent.person)
            #expect(throws: why) { try crew.ring.verify(envelope) }
        }
    }

    @Test func `a signature that nobody asked for is refused, enrolled or not`() throws {
        let envelope = try crew.envelope(signedBy: crew.all + [crew.stranger])
        let ring = crew.ring
        let why = EnvelopeError.signatureUninvited(crew.stranger.fingerprint)
        #expect(throws: why) { try ring.verify(envelope) }
        ring.enrol(crew.stranger.key.publicKey)
        #expect(throws: why) { try ring.verify(envelope) }
    }

    @Test func `a signature under another's name is refused and is no evidence`() throws {
        let content = try crew.content()
        for liar in crew.all + [crew.stranger] {
            for victim in crew.all where victim.person != liar.person {
                let honest = try crew.all.filter { $0.person != victim.person }
                    .map { try $0.sign(content) }
                let forged = Signature(
                    key: victim.fingerprint, bytes: try liar.sign(content).bytes)
                let envelope = try Envelope(content, honest + [forged])
                let why = EnvelopeError.signatureFalse(victim.fingerprint, person: victim.person)
                #expect(throws: why) { try crew.ring.verify(envelope) }
                let diagnosis = crew.ring.diagnose(envelope)
                #expect(diagnosis.failing == [victim.fingerprint])
                #expect(diagnosis.verifying.count == 2)
                let alone = try Envelope(content, [forged])
                #expect(!crew.ring.diagnose(alone).isEvidence)
            }
        }
    }

    @Test func `a signature over another content or another type is refused`() throws {
        let content = try crew.content()
        let other = try crew.content(type: "application/vnd.custody.accept.v1+json")
        let envelope = try Envelope(content, try crew.all.map { try $0.sign(other) })
        #expect(throws: EnvelopeError.self) { try crew.ring.verify(envelope) }
        #expect(!crew.ring.diagnose(envelope).isEvidence)
    }

    @Test func `one person with two keys is not two parties`() throws {
        let double = try Signer("p-courier", "witness", .ed25519)
        let envelope = try crew.envelope(
            [crew.courier.party(), double.party()], signedBy: [crew.courier, double])
        let ring = KeyRing([crew.courier.key.publicKey, double.key.publicKey])
        #expect(throws: EnvelopeError.personRepeated("p-courier")) { try ring.verify(envelope) }
        #expect(ring.diagnose(envelope).isEvidence)
    }

    @Test func `two persons with one key are not two parties`() throws {
        let alias: JSON = [
            "key": .string(crew.courier.fingerprint.hex), "person": "p-alias", "role": "witness",
        ]
        let envelope = try crew.envelope(
            [crew.courier.party(), alias], signedBy: [crew.courier])
        #expect(throws: EnvelopeError.keyRepeated(crew.courier.fingerprint)) {
            try crew.ring.verify(envelope)
        }
    }

    @Test func `an unknown key may be known later, so it is named when all else holds`() throws {
        let parties = crew.all + [crew.stranger]
        let envelope = try crew.envelope(parties.map { $0.party() }, signedBy: parties)
        let ring = crew.ring
        let why = EnvelopeError.keyUnknown(crew.stranger.fingerprint, person: "p-stranger")
        #expect(throws: why) { try ring.verify(envelope) }
        #expect(ring.diagnose(envelope).unknown == [crew.stranger.fingerprint])
        ring.enrol(crew.stranger.key.publicKey)
        #expect(try ring.verify(envelope).parties.count == 4)
    }

    @Test func `a lie beside an unknown key does not wait`() throws {
        let parties = [crew.stranger, crew.courier]
        let content = try crew.content(parties.map { $0.party() })
        let forged = Signature(
            key: crew.courier.fingerprint, bytes: try crew.stranger.sign(content).bytes)
        let envelope = try Envelope(content, [try crew.stranger.sign(content), forged])
        let why = EnvelopeError.signatureFalse(crew.courier.fingerprint, person: "p-courier")
        #expect(throws: why) { try crew.ring.verify(envelope) }
    }

    @Test func `who enrols proves to hold the key that the payload brings`() throws {
        let newcomer = crew.stranger
        let parties = [crew.courier.party(), newcomer.party(introducing: true)]
        let envelope = try crew.envelope(parties, signedBy: [crew.courier, newcomer])
        let verified = try crew.ring.verify(envelope)
        #expect(verified.parties[0].introduces == nil)
        #expect(verified.parties[1].introduces == newcomer.key.publicKey)
        #expect(crew.ring[newcomer.fingerprint] == nil)
        #expect(crew.ring.diagnose(envelope).introducing == [newcomer.fingerprint])

        let unproven = try crew.envelope(parties, signedBy: [crew.courier])
        #expect(throws: EnvelopeError.signatureMissing(newcomer.fingerprint, person: "p-stranger"))
        {
            try crew.ring.verify(unproven)
        }
    }

    @Test func `a key brought along must be the one that is named`() throws {
        let spki: JSON = .string(Base64.encode(crew.stranger.key.publicKey.spki))
        let lie: JSON = [
            "key": .string(crew.courier.fingerprint.hex), "person": "p-x", "role": "x",
            "spki": spki,
        ]
        let envelope = try crew.envelope([lie], signedBy: [crew.courier])
        let why = EnvelopeError.introducedKeyDiffers(crew.stranger.fingerprint, person: "p-x")
        #expect(throws: why) { try crew.ring.verify(envelope) }
        let noKey: JSON = [
            "key": .string(crew.courier.fingerprint.hex), "person": "p-x", "role": "x",
            "spki": "AAAA",
        ]
        let strange = try crew.envelope([noKey], signedBy: [crew.courier])
        #expect(throws: EnvelopeError.introducedKeyRefused(.unknownAlgorithm, person: "p-x")) {
            try crew.ring.verify(strange)
        }
    }
}
