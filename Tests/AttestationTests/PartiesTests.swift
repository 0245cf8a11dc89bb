import Attestation
import Signing
import Spelling
import Testing

/// Payloads that one enrolled courier signed properly, and that still name no parties.
struct PartiesTests {
    let crew: Crew

    init() throws { crew = try Crew() }

    private func refusal(of payload: String) throws -> EnvelopeError? {
        let key = crew.courier.fingerprint.hex
        let text = payload.replacing("KEY", with: key)
        let content = try Content(payloadType: Crew.type, payload: Array(text.utf8))
        let envelope = try Envelope(content, [try crew.courier.sign(content)])
        #expect(crew.ring.diagnose(envelope).isEvidence)
        do throws(EnvelopeError) {
            _ = try crew.ring.verify(envelope)
            return nil
        } catch {
            return error
        }
    }

    @Test func `the plain form is accepted`() throws {
        let plain = #"{"parties":[{"key":"KEY","person":"p","role":"courier"}]}"#
        #expect(try refusal(of: plain) == nil)
    }

    static let lies: [(String, EnvelopeError)] = [
        ("", .payloadMisspelled(.endsEarly(at: 0))),
        ("hello world", .payloadMisspelled(.unexpected(0x68, at: 0))),
        ("{}", .misshapen(.memberMissing("payload.parties"))),
        ("[]", .misshapen(.memberMissing("payload.parties"))),
        (#"{"parties":{}}"#, .misshapen(.memberMistyped("payload.parties"))),
        (#"{"parties":[]}"#, .noParty),
        (#"{"parties":["KEY"]}"#, .misshapen(.memberMistyped("party"))),
        (#"{"parties":[{"key":"KEY","role":"r"}]}"#, .misshapen(.memberMissing("party.person"))),
        (
            #"{"parties":[{"key":"KEY","name":"王","person":"p","role":"r"}]}"#,
            .misshapen(.memberUnknown("party.name"))
        ),
        (
            #"{"parties":[{"key":"abcd","person":"p","role":"r"}]}"#,
            .misshapen(.memberMistyped("party.key"))
        ),
        (#"{"parties":[{"key":"KEY","person":"王","role":"r"}]}"#, .wordIsForeign("王")),
        (#"{"parties":[{"key":"KEY","person":"","role":"r"}]}"#, .wordIsForeign("")),
        (#"{"parties":[{"key":"KEY","person":"p q","role":"r"}]}"#, .wordIsForeign("p q")),
        (
            #"{"parties":[{"key":"KEY","person":"p","role":"r"} ]}"#,
            .payloadMisspelled(.unexpected(0x20, at: 110))
        ),
    ]

    @Test(arguments: lies)
    func `a payload that does not say who signs is refused`(text: String, why: EnvelopeError) throws
    {
        #expect(try refusal(of: text) == why)
    }

    @Test func `seventeen parties are refused before any signature is looked at`() throws {
        let parties = (0..<17).map {
            "{\"key\":\"\(Digest.sha256([UInt8($0)]).hex)\",\"person\":\"p\($0)\",\"role\":\"r\"}"
        }
        let text = "{\"parties\":[\(parties.joined(separator: ","))]}"
        #expect(try refusal(of: text) == .tooManyParties(17))
    }
}
