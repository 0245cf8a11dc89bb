package import Signing

/// The roots of a tree's complete subtrees and nothing else: a second way to the root, which
/// shares neither memory nor code with the one that makes tiles.
package struct CompactRange: Sendable {
    package private(set) var size = 0
    /// Largest first, one per set bit of the size.
    private var peaks: [Digest] = []

    /// The empty tree.
    package init() {}

    /// Goes on from a tree that somebody keeps.
    package init<Reader: TileReader>(_ tree: TiledTree<Reader>) throws(Reader.Failure) {
        size = tree.size
        peaks = try tree.peaks()
    }

    package mutating func append(_ leaf: Digest) { append(leaf, TreeHasher()) }

    /// The same where many leaves share a hasher.
    package mutating func append(_ leaf: Digest, _ hasher: TreeHasher) {
        var hash = leaf
        for _ in 0..<size.trailingOneBitCount {
            guard let left = peaks.popLast() else { break }
            hash = hasher.node(left, hash)
        }
        peaks.append(hash)
        size += 1
    }

    package var head: TreeHead {
        guard var root = peaks.last else { return .empty }
        let hasher = TreeHasher()
        for peak in peaks.dropLast().reversed() { root = hasher.node(peak, root) }
        return TreeHead(size: size, root: root)
    }
}

extension Int {
    fileprivate var trailingOneBitCount: Int { (~self).trailingZeroBitCount }
}
