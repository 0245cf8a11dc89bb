package import Custody

/// An entry of the ledger with everything that shows its place and whose word it is.
package struct EntryView: Sendable {
    package let index: Int
    package let admitted: Bool
    /// Milliseconds since 1970, by the desk's clock.
    package let received: Int64
    package let content: ContentID
    /// Nil for what was kept though it reads as no statement.
    package let kind: ActKind?
    /// The file's exact text.
    package let envelope: String
    package let signers: [EntrySigner]
    package let place: EntryPlace
    package let deviations: [Deviation]
    package let refusal: Refusal?
    /// Of what was kept though no rule refused it.
    package let kept: KeptView?

    package init(
        index: Int, admitted: Bool, received: Int64, content: ContentID, kind: ActKind?,
        envelope: String, signers: [EntrySigner], place: EntryPlace, deviations: [Deviation],
        refusal: Refusal?, kept: KeptView?
    ) {
        (self.index, self.admitted, self.received) = (index, admitted, received)
        (self.content, self.kind, self.envelope) = (content, kind, envelope)
        (self.signers, self.place) = (signers, place)
        (self.deviations, self.refusal, self.kept) = (deviations, refusal, kept)
    }
}

/// Who signed, with which key, and which entry says that it is his.
package struct EntrySigner: Sendable {
    /// Nil for a key that nobody enrolled, on what does not say whose it is.
    package let person: PersonID?
    /// As which he signs; nil where it does not say.
    package let role: Role?
    package let key: KeyID
    package let standing: SignatureStanding
    package let unit: UnitID?
    /// Nil for a key that nobody enrolled.
    package let pem: String?
    package let algorithm: String
    /// The entry that enrolled the key.
    package let enrolment: Int?
    package let isRevoked: Bool
    /// Base64 of what a browser's authenticator told, and of what it was asked.
    package let assertion: (told: String, asked: String)?

    package init(
        person: PersonID?, role: Role?, key: KeyID, standing: SignatureStanding, unit: UnitID?,
        pem: String?, algorithm: String, enrolment: Int?, isRevoked: Bool,
        assertion: (told: String, asked: String)?
    ) {
        (self.person, self.role, self.key, self.unit) = (person, role, key, unit)
        self.standing = standing
        (self.pem, self.algorithm, self.enrolment) = (pem, algorithm, enrolment)
        (self.isRevoked, self.assertion) = (isRevoked, assertion)
    }
}

/// The proof of an entry's place: the way up to a checkpoint's root.
package struct EntryPlace: Sendable {
    /// A sibling on the way, in base64, and the side on which it stands.
    package struct Step: Sendable {
        package let hash: String
        package let isLeft: Bool

        package init(hash: String, isLeft: Bool) { (self.hash, self.isLeft) = (hash, isLeft) }
    }

    /// Kind and time of receipt, nine bytes in base64.
    package let header: String
    package let size: Int
    package let steps: [Step]
    package let checkpoint: CheckpointView

    package init(header: String, size: Int, steps: [Step], checkpoint: CheckpointView) {
        (self.header, self.size, self.steps) = (header, size, steps)
        self.checkpoint = checkpoint
    }
}

/// A checkpoint with the signatures that it has by now.
package struct CheckpointView: Sendable {
    package let size: Int
    package let root: String
    package let origin: String
    /// Milliseconds since 1970, by the desk's clock.
    package let issued: Int64
    /// The signed note, verbatim.
    package let note: String
    /// PEM of the ledger's own key.
    package let logKey: String
    package let cosignatures: [Cosignature]

    /// That somebody else saw it.
    package struct Cosignature: Sendable {
        package let name: String
        package let line: String
        /// Seconds since 1970, by the cosigner's clock.
        package let time: Int64
        /// PEM, where the keys that are published name it.
        package let pem: String?

        package init(name: String, line: String, time: Int64, pem: String?) {
            (self.name, self.line, self.time, self.pem) = (name, line, time, pem)
        }
    }

    package init(
        size: Int, root: String, origin: String, issued: Int64, note: String, logKey: String,
        cosignatures: [Cosignature]
    ) {
        (self.size, self.root, self.origin) = (size, root, origin)
        (self.issued, self.note, self.logKey) = (issued, note, logKey)
        self.cosignatures = cosignatures
    }
}
