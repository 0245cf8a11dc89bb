import Attestation
import Signing
import Spelling
import Testing

@Suite(.enabled(if: SecureSystemsLib.isExpected, "There is no securesystemslib."))
struct SecureSystemsLibTests {
    let command: Command

    init() throws {
        #expect(SecureSystemsLib.absence == nil)
        command = try Command()
        try command.write("peer.py", SecureSystemsLib.script)
    }

    private func peer(_ words: String...) throws -> String {
        try command.run([SecureSystemsLib.python, "peer.py"] + words)
    }

    @Test func `securesystemslib verifies both signatures of our envelope, and not one flipped`()
        throws
    {
        let crew = try Crew()
        let signers = [crew.courier, crew.custodian]
        let envelope = try crew.envelope(signers.map { $0.party() }, signedBy: signers)
        try command.write("envelope", envelope.bytes)
        for (signer, name) in zip(signers, ["a", "b"]) {
            try command.write(name, signer.key.publicKey.pem)
        }
        let keys = signers.map(\.fingerprint.hex).sorted().joined(separator: " ")
        #expect(try peer("verify", "envelope", "a", "b") == keys + "\n")

        let other = try crew.content(signers.map { $0.party() }, type: "application/other")
        try command.write("envelope", try Envelope(other, envelope.signatures).bytes)
        #expect(throws: Command.Failed.self) { try peer("verify", "envelope", "a", "b") }
    }

    @Test func `we verify the envelope that securesystemslib signed, byte for byte`() throws {
        _ = try peer("sign", "envelope", "a", "b")
        let envelope = try Envelope.parse(try command.read("envelope"))
        let keys = try ["a", "b"].map { name in
            try PublicKey(pem: String(decoding: try command.read(name), as: UTF8.self))
        }
        let verified = try KeyRing(keys).verify(envelope)
        #expect(verified.parties.map(\.key) == keys.map(\.fingerprint))
        #expect(verified.document["note"]?.text == "封条")
        #expect(throws: EnvelopeError.keyUnknown(keys[1].fingerprint, person: "p-1")) {
            try KeyRing(keys.prefix(1)).verify(envelope)
        }
    }
}
