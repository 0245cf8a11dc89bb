import Attestation
import Testing

struct StoredTextTests {
    @Test func `what an envelope says is read without who signed it`() throws {
        let envelope = try Envelope.parse(Array(EnvelopeTests.plain.utf8))
        let stored = try StoredText(envelope.bytes)
        #expect(stored.payload == envelope.payload)
        #expect(stored.payloadType == envelope.payloadType)
    }

    @Test(arguments: [
        "", "{}", "[]", #"{"payload":"e30="}"#, #"{"payload":7,"payloadType":"t/x"}"#,
        #"{"payload":"e31=","payloadType":"t/x"}"#, #"{"payloadType":"t/x"}"#,
    ])
    func `what says nothing is no envelope`(lie: String) {
        #expect(throws: EnvelopeError.self) { try StoredText(Array(lie.utf8)) }
    }
}
