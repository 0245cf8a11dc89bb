package import Signing

/// A checkpoint that grew out of all that this cosigner saw; only `CosignRequest.judged` makes one.
package struct CosignableCheckpoint: Sendable {
    package let verified: VerifiedCheckpoint

    init(verified: VerifiedCheckpoint) { self.verified = verified }

    package var head: TreeHead { verified.head }

    /// The signature line that the cosigner answers with.
    package func cosigned(
        by signer: NoteSigner, at seconds: Int64
    ) throws(KeyError) -> NoteSignature {
        try signer.sign(verified.signed.note.text, at: seconds)
    }
}
