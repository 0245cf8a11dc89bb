/// A checkpoint as it travels, with the signatures of its log and of cosigners unverified.
package struct SignedCheckpoint: Sendable {
    package let checkpoint: Checkpoint
    package private(set) var note: SignedNote

    package init(_ bytes: [UInt8]) throws(CheckpointError) {
        let note: SignedNote
        do throws(NoteError) { note = try SignedNote(bytes) } catch { throw .note(error) }
        checkpoint = try Checkpoint(text: note.text)
        self.note = note
    }

    package init(_ checkpoint: Checkpoint, signatures: [NoteSignature]) {
        self.checkpoint = checkpoint
        note = SignedNote(text: checkpoint.text, signatures: signatures)
    }

    package var bytes: [UInt8] { note.bytes }

    package mutating func add(_ signature: NoteSignature) { note.add(signature) }

    /// Verifies the signature of the log that the origin names, and those of known cosigners.
    package func verified(
        logs: [NoteKey], cosigners: [NoteKey] = []
    ) throws(CheckpointError) -> VerifiedCheckpoint {
        let own = logs.filter { checkpoint.isFrom($0.name) }
        guard !own.isEmpty else { throw .unknownOrigin(checkpoint.origin) }
        let verified: VerifiedNote
        do throws(NoteError) { verified = try note.verified(by: own + cosigners) } catch {
            switch error {
            case .noTrustedSignature: throw .notSignedByLog
            case .tooLarge, .notUTF8, .controlCharacter, .noSignatures, .tooManySignatures,
                .malformedSignature, .ambiguousKey, .invalidSignature, .malformedKey,
                .unknownKeyType, .wrongKeyID, .wrongAlgorithm, .key:
                throw .note(error)
            }
        }
        guard verified.signatures.contains(where: { own.contains($0.key) }) else {
            throw .notSignedByLog
        }
        let cosignatures = verified.signatures.filter { cosigners.contains($0.key) }
        return VerifiedCheckpoint(signed: self, cosignatures: cosignatures)
    }
}

/// A checkpoint that its log signed; only `SignedCheckpoint.verified` makes one.
package struct VerifiedCheckpoint: Sendable {
    package let signed: SignedCheckpoint
    /// Who else saw it, and when.
    package let cosignatures: [VerifiedSignature]

    fileprivate init(signed: SignedCheckpoint, cosignatures: [VerifiedSignature]) {
        self.signed = signed
        self.cosignatures = cosignatures
    }

    package var checkpoint: Checkpoint { signed.checkpoint }
    package var head: TreeHead { signed.checkpoint.head }
}
