import Attestation
import Signing
import Testing

/// A court's expert needs `printf` and the stock `openssl`, and none of our programs.
struct OpenSSLTests {
    private func accepts(_ command: Command, _ algorithm: Algorithm) -> Bool {
        let verdict =
            switch algorithm {
            case .ed25519:
                try? command.run(
                    "openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "key", "-rawin",
                    "-in", "pae", "-sigfile", "sig")
            case .p256:
                try? command.run(
                    "openssl", "dgst", "-sha256", "-verify", "key", "-signature", "sig", "pae")
            case .sm2:
                try? command.run(
                    "openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "key", "-rawin",
                    "-digest", "sm3", "-pkeyopt", "distid:1234567812345678", "-in", "pae",
                    "-sigfile", "sig")
            }
        return verdict != nil
    }

    @Test func `openssl verifies each signature over a PAE that printf wrote`() throws {
        let crew = try Crew()
        let envelope = try crew.envelope()
        let command = try Command()
        try command.write("payload", envelope.payload)
        try command.write("type", envelope.payloadType)
        try command.run(
            "sh", "-c",
            """
            { printf 'DSSEv1 %d ' "$(wc -c < type)"; cat type
              printf ' %d ' "$(wc -c < payload)"; cat payload; } > pae
            """)
        #expect(try command.read("pae") == envelope.pae)
        for signer in crew.all {
            let signature = try #require(
                envelope.signatures.first { $0.key == signer.fingerprint })
            let algorithm = signer.key.publicKey.algorithm
            try command.write("key", signer.key.publicKey.pem)
            try command.write("sig", signature.bytes)
            try command.write("pae", envelope.pae)
            #expect(accepts(command, algorithm))
            try command.write("pae", envelope.pae + [0])
            #expect(!accepts(command, algorithm))
        }
    }
}
