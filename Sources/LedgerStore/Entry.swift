package import Merkle
package import Signing

/// One leaf of the ledger, as it is stored.
package struct Entry: Hashable, Sendable {
    /// A leaf with its header fits the 16-bit lengths of C2SP tlog-tiles entry bundles.
    package static let envelopeLimit = 65_535 - LeafHeader.size

    package let index: Int
    package let header: LeafHeader
    package let contentID: Digest
    package let envelope: [UInt8]

    package func leafHash(_ hasher: TreeHasher) -> Digest { header.leafHash(envelope, hasher) }
}
