package import Signing

/// The two hashes of RFC 6962 §2.1, kept apart by their first byte; one hasher per owner.
package final class TreeHasher {
    private let worker = DigestWorker()

    package init() {}

    package func leaf(_ bytes: [UInt8]) -> Digest { worker.sha256(prefix: 0, bytes) }

    /// The hash of a leaf that is kept in two parts, without joining them first.
    package func leaf(_ head: [UInt8], _ body: [UInt8]) -> Digest {
        worker.sha256(prefix: 0, head, body)
    }

    package func node(_ left: Digest, _ right: Digest) -> Digest {
        worker.sha256(prefix: 1, left, right)
    }
}
