package import Signing

/// How many leaves a tree has and the one hash that stands for all of them.
package struct TreeHead: Hashable, Sendable {
    package let size: Int
    package let root: Digest

    package init(size: Int, root: Digest) {
        self.size = size
        self.root = root
    }

    /// The empty tree, whose root RFC 6962 §2.1 defines as the hash of nothing.
    package static let empty = TreeHead(size: 0, root: .sha256([]))
}
