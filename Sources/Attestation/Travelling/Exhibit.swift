import Spelling

/// One envelope of a bundle and what shows its place in a ledger, as texts that others read.
package struct Exhibit: Hashable, Sendable {
    package static let mostTexts = 64
    package static let longestText = 65_536

    package let envelope: Envelope
    /// Texts in the format of C2SP tlog-proof.
    package let proofs: [String]
    /// Texts in the format of C2SP tlog-checkpoint.
    package let checkpoints: [String]

    package init(envelope: Envelope, proofs: [String] = [], checkpoints: [String] = []) {
        self.envelope = envelope
        self.proofs = proofs
        self.checkpoints = checkpoints
    }

    init(_ item: JSON) throws(BundleError) {
        let members = try ObjectReader<BundleError>(
            item, "exhibit", required: ["checkpoints", "envelope", "proofs"])
        let bytes = try members.bytes("envelope")
        let checkpoints = try members.texts("checkpoints")
        let proofs = try members.texts("proofs")
        for texts in [checkpoints, proofs] {
            guard texts.count <= Self.mostTexts else { throw .tooManyTexts(texts.count) }
            for text in texts {
                let count = text.utf8.count
                guard count <= Self.longestText else { throw .textTooLong(bytes: count) }
            }
        }
        let envelope: Envelope
        do throws(EnvelopeError) {
            envelope = try Envelope.parse(bytes)
        } catch {
            throw .envelope(error)
        }
        self.init(envelope: envelope, proofs: proofs, checkpoints: checkpoints)
    }

    /// The envelope travels as base64, so that its bytes are never written anew.
    var json: JSON {
        [
            "checkpoints": .array(checkpoints.map { .string($0) }),
            "envelope": .string(Base64.encode(envelope.bytes)),
            "proofs": .array(proofs.map { .string($0) }),
        ]
    }
}
