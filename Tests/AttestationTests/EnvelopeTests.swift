import Attestation
import Signing
import Spelling
import Testing

struct EnvelopeTests {
    static let keyid = String(repeating: "0a", count: 32)
    static let later = String(repeating: "0b", count: 32)
    static let plain = text(#"{"keyid":"\#(keyid)","sig":"AAAA"}"#)

    /// An envelope whose spelling is right, and whose signatures need not be.
    static func text(_ signatures: String, payload: String = "e30=", type: String = "t/x") -> String
    {
        #"{"payload":"\#(payload)","payloadType":"\#(type)","signatures":[\#(signatures)]}"#
    }

    static func refusal(of text: String) -> EnvelopeError? {
        do throws(EnvelopeError) {
            _ = try Envelope.parse(Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test func `the one rendering is read and kept`() throws {
        let envelope = try Envelope.parse(Array(Self.plain.utf8))
        #expect(envelope.bytes == Array(Self.plain.utf8))
        #expect(envelope.payload == Array("{}".utf8))
        #expect(envelope.pae == Array("DSSEv1 3 t/x 2 {}".utf8))
        #expect(envelope.signatures.map(\.key.hex) == [Self.keyid])
        #expect(try Envelope(envelope.content, envelope.signatures) == envelope)
    }

    static let one = #"{"keyid":"\#(keyid)","sig":"AAAA"}"#
    static let two = #"{"keyid":"\#(later)","sig":"AAAA"}"#
    static let lies: [(String, EnvelopeError)] = [
        ("", .misspelled(.endsEarly(at: 0))),
        ("{}", .misshapen(.memberMissing("envelope.payload"))),
        ("[]", .misshapen(.memberMistyped("envelope"))),
        (plain + "\n", .misspelled(.trailingBytes(at: plain.utf8.count))),
        (" " + plain, .misspelled(.unexpected(0x20, at: 0))),
        (text(""), .noSignature),
        (text(one, payload: "e30"), .misshapen(.base64NotCanonical("envelope.payload"))),
        (text(one, payload: "e31="), .misshapen(.base64NotCanonical("envelope.payload"))),
        (text(one, payload: "e-0="), .misshapen(.base64NotCanonical("envelope.payload"))),
        (text(one, type: ""), .payloadTypeIsForeign),
        (text(one, type: "t/é"), .payloadTypeIsForeign),
        (text(one, type: "t x"), .payloadTypeIsForeign),
        (text(one, type: String(repeating: "t", count: 129)), .payloadTypeIsForeign),
        (text("\(one),\(one)"), .signatureRepeated(fingerprint(keyid))),
        (text("\(two),\(one)"), .signatureOutOfOrder(fingerprint(keyid))),
        (text(#"{"sig":"AAAA"}"#), .misshapen(.memberMissing("signature.keyid"))),
        (
            text(#"{"keyid":"","sig":"AAAA"}"#),
            .misshapen(.memberMistyped("signature.keyid"))
        ),
        (
            text(#"{"keyid":"\#(keyid.uppercased())","sig":"AAAA"}"#),
            .misshapen(.memberMistyped("signature.keyid"))
        ),
        (
            text(#"{"cert":"","keyid":"\#(keyid)","sig":"AAAA"}"#),
            .misshapen(.memberUnknown("signature.cert"))
        ),
        (
            text(#"{"keyid":"\#(keyid)","sig":"AAA"}"#),
            .misshapen(.base64NotCanonical("signature.sig"))
        ),
        (text(#"{"keyid":"\#(keyid)","sig":5}"#), .misshapen(.memberMistyped("signature.sig"))),
        (
            text(#"{"keyid":"\#(keyid)","sig":"AAAA","webauthn":{}}"#),
            .misshapen(.memberMissing("webauthn.authenticatorData"))
        ),
        (
            #"{"payload":"","payloadType":"t","signatures":[],"x":1}"#,
            .misshapen(.memberUnknown("envelope.x"))
        ),
        (
            #"{"payload":"","payload":"","payloadType":"t","signatures":[]}"#,
            .misspelled(.nameRepeated(at: 15))
        ),
    ]

    static func fingerprint(_ hex: String) -> Fingerprint {
        Fingerprint(hex: hex) ?? Fingerprint(Digest.sha256([]))
    }

    @Test(arguments: lies)
    func `another spelling or shape is refused`(text: String, why: EnvelopeError) {
        #expect(Self.refusal(of: text) == why)
    }

    @Test func `seventeen signatures, a long payload and a long envelope are refused`() {
        let many = (UInt8(0)..<17).map { #"{"keyid":"\#(Digest.sha256([$0]).hex)","sig":""}"# }
        let listed = Self.text(many.sorted().joined(separator: ","))
        #expect(Self.refusal(of: listed) == .tooManySignatures(17))
        let payload = Base64.encode([UInt8](repeating: 0, count: 32_769))
        let long = Self.text(Self.one, payload: payload)
        #expect(Self.refusal(of: long) == .payloadTooLong(bytes: 32_769, limit: 32_768))
        let huge = Self.text(Self.one, payload: String(repeating: "A", count: 65_536))
        #expect(
            Self.refusal(of: huge)
                == .misspelled(.tooLong(bytes: huge.utf8.count, limit: 65_526)))
    }

    @Test func `the largest payload of one signer fits`() throws {
        let content = try Content(
            payloadType: "t", payload: [UInt8](repeating: 0x20, count: 32_768))
        let signature = Signature(key: Self.fingerprint(Self.keyid), bytes: [1])
        #expect(try Envelope(content, [signature]).payload.count == 32_768)
    }
}
