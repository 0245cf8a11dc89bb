import Attestation
import Signing
import Spelling
import Testing

struct DraftTests {
    let crew: Crew
    let draft: Draft

    init() throws {
        crew = try Crew()
        let document: JSON = [
            "at": 1, "parties": .array(crew.all.map { $0.party() }), "type": "release",
        ]
        draft = try Draft(payloadType: Crew.type, document: document)
    }

    @Test func `a draft goes from hand to hand until nobody is missing`() throws {
        var file = draft.bytes
        for (turn, signer) in [crew.witness, crew.courier, crew.custodian].enumerated() {
            var passed = try Draft.parse(file)
            #expect(passed.missing.count == 3 - turn)
            #expect(passed.missing.contains { $0.person == signer.person })
            #expect(throws: EnvelopeError.self) { try passed.completed() }
            try passed.sign(with: signer.key)
            file = passed.bytes
        }
        let envelope = try Draft.parse(file).completed()
        #expect(envelope.bytes == file)
        #expect(try crew.ring.verify(envelope).parties.count == 3)
    }

    @Test func `a draft handed in as an envelope is incomplete`() throws {
        #expect(throws: EnvelopeError.noSignature) { try Envelope.parse(draft.bytes) }
        var half = draft
        try half.sign(with: crew.courier.key)
        let early = try Envelope.parse(half.bytes)
        let absent = crew.custodian
        let why = EnvelopeError.signatureMissing(absent.fingerprint, person: absent.person)
        #expect(throws: why) { try crew.ring.verify(early) }
    }

    @Test func `nobody signs twice, uninvited or for another`() throws {
        var half = draft
        try half.sign(with: crew.courier.key)
        #expect(throws: DraftError.alreadySigned(crew.courier.fingerprint)) {
            try half.sign(with: crew.courier.key)
        }
        #expect(throws: DraftError.notAParty(crew.stranger.fingerprint)) {
            try half.sign(with: crew.stranger.key)
        }
        let forged = Signature(
            key: crew.witness.fingerprint, bytes: try crew.stranger.sign(draft.content).bytes)
        #expect(throws: DraftError.otherKey(crew.stranger.fingerprint)) {
            try half.add(forged, by: crew.stranger.key.publicKey)
        }
        let why = EnvelopeError.signatureFalse(crew.witness.fingerprint, person: "p-witness")
        #expect(throws: DraftError.signature(why)) {
            try half.add(forged, by: crew.witness.key.publicKey)
        }
        #expect(half.signatures.count == 1)
    }

    @Test func `a draft file with an uninvited signature is not read`() throws {
        let content = draft.content
        let envelope = try Envelope(content, [try crew.stranger.sign(content)])
        #expect(throws: EnvelopeError.signatureUninvited(crew.stranger.fingerprint)) {
            try Draft.parse(envelope.bytes)
        }
    }

    @Test func `a draft file with a false signature completes and does not verify`() throws {
        let content = draft.content
        let forged = Signature(key: crew.witness.fingerprint, bytes: [0x30, 0])
        var half = try Draft.parse(try Envelope(content, [forged]).bytes)
        try half.sign(with: crew.courier.key)
        try half.sign(with: crew.custodian.key)
        let envelope = try half.completed()
        let why = EnvelopeError.signatureFalse(crew.witness.fingerprint, person: "p-witness")
        #expect(throws: why) { try crew.ring.verify(envelope) }
    }

    @Test func `a statement that names nobody makes no draft`() {
        #expect(throws: EnvelopeError.noParty) {
            try Draft(payloadType: Crew.type, document: ["parties": []])
        }
    }
}
