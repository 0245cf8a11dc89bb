package import Merkle
package import Signing

/// A checkpoint of this ledger, and when it was signed.
package struct StoredCheckpoint: Sendable {
    package let head: TreeHead
    /// As the log signed it, without cosignatures.
    package let signed: SignedCheckpoint
    /// Milliseconds since 1970, by the desk's clock.
    package let issued: Int64
}

/// What a checkpoint says of the tree, and when it was issued.
package struct IssuedRoot: Hashable, Sendable {
    package let root: Digest
    package let issued: Int64
}

/// That somebody else saw a checkpoint.
package struct StoredCosignature: Hashable, Sendable {
    package let size: Int
    package let signature: NoteSignature
    /// Seconds since 1970, by the cosigner's clock.
    package let time: Int64
}
