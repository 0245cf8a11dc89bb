import Attestation
import Signing
import Spelling
import Testing

/// What the browser and its authenticator would say, to be lied about one part at a time.
struct Assertion {
    var type = "webauthn.get"
    var challenge: String
    var origin = "https://custody.example"
    var more = #","crossOrigin":false"#
    var relyingParty = "custody.example"
    var flags: UInt8 = 0b0000_0101
    var tail: [UInt8] = [0, 0, 0, 9]

    init(over content: Content) { challenge = Base64.urlEncode(content.id.bytes) }

    func signed(by key: PrivateKey) throws -> Signature {
        let account = """
            {"type":"\(type)","challenge":"\(challenge)","origin":"\(origin)"\(more)}
            """
        let client = Array(account.utf8)
        let site = Digest.sha256(Array(relyingParty.utf8)).bytes
        let data = site + [flags] + tail
        return Signature(
            key: key.publicKey.fingerprint,
            bytes: try key.sign(data + Digest.sha256(client).bytes),
            webauthn: WebAuthnAssertion(authenticatorData: data, clientDataJSON: client))
    }
}

struct WebAuthnTests {
    @Test func `a site is read of one origin as browsers spell it, and of nothing else`() throws {
        let sites = [
            "https://custody.example": "custody.example", "http://localhost:8080": "localhost",
            "https://[::1]:8443": "[::1]", "https://[::1]": "[::1]",
        ]
        for (origin, id) in sites {
            let site = try #require(RelyingParty(origin: origin))
            #expect(site.id == id && site.origins == [origin])
        }
        for wrong in [
            "custody.example", "https://", "https://:443", "https://Custody.example",
            "https://custody.example/", "https://a@b", "ftp://custody.example", "https://考试.例",
        ] { #expect(RelyingParty(origin: wrong) == nil, "\(wrong)") }
    }

    static let sites = [
        RelyingParty(id: "other.example", origins: ["https://other.example"]),
        RelyingParty(id: "custody.example", origins: ["https://custody.example"]),
    ]
    let crew: Crew
    let content: Content

    init() throws {
        crew = try Crew()
        content = try crew.content([crew.courier.party()])
    }

    private func refusal(_ change: (inout Assertion) -> Void) throws -> WebAuthnError? {
        var assertion = Assertion(over: content)
        change(&assertion)
        return try refusal(of: try assertion.signed(by: crew.courier.key))
    }

    private func refusal(
        of signature: Signature, sites: [RelyingParty] = Self.sites
    ) throws -> WebAuthnError? {
        let envelope = try Envelope.parse(try Envelope(content, [signature]).bytes)
        do throws(EnvelopeError) {
            _ = try crew.ring.verify(envelope, sites: sites)
            #expect(crew.ring.diagnose(envelope, sites: sites).isEvidence)
            return nil
        } catch {
            guard case .webauthn(let why, crew.courier.fingerprint, "p-courier") = error else {
                throw error
            }
            #expect(!crew.ring.diagnose(envelope, sites: sites).isEvidence)
            return why
        }
    }

    @Test func `an approval in the office's own page is a signature`() throws {
        #expect(try refusal { _ in } == nil)
        #expect(try refusal { $0.more = "" } == nil)
        #expect(try refusal { $0.more = #", "later" : {"x":[1.5,null]}"# } == nil)
        #expect(try refusal { $0.flags |= 0b0001_1000 } == nil)
        #expect(
            try refusal {
                $0.flags |= 0x80
                $0.tail += [0xa0]
            } == nil)
    }

    @Test func `what was not approved here, by this person, for this content, is refused`() throws {
        #expect(try refusal { $0.type = "webauthn.create" } == .typeIsNotGet)
        #expect(
            try refusal { $0.challenge = Base64.urlEncode(Digest.sha256([]).bytes) }
                == .challengeDiffers)
        #expect(try refusal { $0.challenge += "=" } == .challengeDiffers)
        #expect(try refusal { $0.more = #","crossOrigin":true"# } == .crossOrigin)
        #expect(try refusal { $0.more = #","crossOrigin":null"# } == .crossOrigin)
        #expect(
            try refusal { $0.more = #","topOrigin":"https://custody.example""# } == .crossOrigin)
        let evil = "https://custody.example.evil.example"
        #expect(try refusal { $0.origin = evil } == .originNotAllowed(evil))
        #expect(try refusal { $0.origin = "https://other.example" } == .relyingPartyDiffers)
        #expect(try refusal { $0.relyingParty = "other.example" } == .relyingPartyDiffers)
        #expect(try refusal { $0.flags = 0b100 } == .userNotPresent)
        #expect(try refusal { $0.flags = 0b001 } == .userNotVerified)
        #expect(try refusal { $0.more = #","type":"webauthn.get""# } != nil)
    }

    @Test func `authenticator data of another shape is refused`() throws {
        #expect(try refusal { $0.tail.removeLast() } == .authenticatorDataMisshapen)
        #expect(try refusal { $0.tail.append(0) } == .authenticatorDataMisshapen)
        #expect(try refusal { $0.flags |= 0x80 } == .authenticatorDataMisshapen)
        #expect(try refusal { $0.flags |= 0x40 } == .authenticatorDataMisshapen)
        #expect(try refusal { $0.flags |= 0b0001_0000 } == .authenticatorDataMisshapen)
    }

    @Test func `another's signature, SM2 and no allowed site are refused`() throws {
        let assertion = Assertion(over: content)
        let stranger = try assertion.signed(by: crew.stranger.key)
        let forged = Signature(
            key: crew.courier.fingerprint, bytes: stranger.bytes, webauthn: stranger.webauthn)
        #expect(try refusal(of: forged) == .signatureFalse)
        let honest = try assertion.signed(by: crew.courier.key)
        #expect(
            try refusal(of: honest, sites: []) == .originNotAllowed("https://custody.example"))

        let chinese = try crew.content([crew.witness.party()])
        let signature = try Assertion(over: chinese).signed(by: crew.witness.key)
        let envelope = try Envelope(chinese, [signature])
        let why = EnvelopeError.webauthn(
            .algorithmNotRegistered, crew.witness.fingerprint, person: "p-witness")
        #expect(throws: why) { try crew.ring.verify(envelope, sites: Self.sites) }
    }

    @Test func `a browser's signature does not pass for a straight one, nor the other way`() throws
    {
        let browser = try Assertion(over: content).signed(by: crew.courier.key)
        let stripped = Signature(key: browser.key, bytes: browser.bytes)
        let envelope = try Envelope(content, [stripped])
        let why = EnvelopeError.signatureFalse(crew.courier.fingerprint, person: "p-courier")
        #expect(throws: why) { try crew.ring.verify(envelope, sites: Self.sites) }
        let straight = try crew.courier.sign(content)
        let dressed = Signature(
            key: straight.key, bytes: straight.bytes, webauthn: browser.webauthn)
        #expect(try refusal(of: dressed) == .signatureFalse)
    }
}
