/// A note that at least one trusted key signed; only `SignedNote.verified` makes one.
package struct VerifiedNote: Sendable {
    package let text: String
    package let signatures: [VerifiedSignature]
    /// Of keys that are not trusted: to be ignored, or passed on.
    package let unverified: [NoteSignature]

    init(text: String, signatures: [VerifiedSignature], unverified: [NoteSignature]) {
        self.text = text
        self.signatures = signatures
        self.unverified = unverified
    }
}

/// That this key signed the note, and when, where its kind of signature says so.
package struct VerifiedSignature: Hashable, Sendable {
    package let key: NoteKey
    /// Seconds since 1970, of a cosignature only.
    package let time: Int64?

    init(key: NoteKey, time: Int64?) {
        self.key = key
        self.time = time
    }
}
