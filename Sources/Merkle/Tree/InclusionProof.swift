package import Signing

/// The siblings on the way from one leaf up to the root, RFC 9162 §2.1.3.
package struct InclusionProof: Hashable, Sendable {
    package let index: Int
    package let size: Int
    package let path: [Digest]

    package init(index: Int, size: Int, path: [Digest]) {
        self.index = index
        self.size = size
        self.path = path
    }

    /// Whether the leaf stands at the index of the tree with this root, RFC 9162 §2.1.3.2.
    package func proves(_ leaf: Digest, under root: Digest) -> Bool {
        guard index >= 0, index < size else { return false }
        let hasher = TreeHasher()
        var (position, last, hash) = (index, size - 1, leaf)
        for sibling in path {
            guard last > 0 else { return false }
            if position & 1 == 1 || position == last {
                hash = hasher.node(sibling, hash)
                while position & 1 == 0, position != 0 {
                    position >>= 1
                    last >>= 1
                }
            } else {
                hash = hasher.node(hash, sibling)
            }
            position >>= 1
            last >>= 1
        }
        return last == 0 && hash == root
    }
}
