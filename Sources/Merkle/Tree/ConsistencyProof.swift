package import Signing

/// What shows that a tree grew out of a smaller one, RFC 9162 §2.1.4.
package struct ConsistencyProof: Hashable, Sendable {
    package let oldSize: Int
    package let newSize: Int
    package let path: [Digest]

    package init(oldSize: Int, newSize: Int, path: [Digest]) {
        self.oldSize = oldSize
        self.newSize = newSize
        self.path = path
    }

    /// Whether nothing of the old tree was changed, RFC 9162 §2.1.4.2.
    ///
    /// An empty old tree proves nothing and is refused; who needs it, decides without a proof.
    package func proves(_ oldRoot: Digest, grewInto newRoot: Digest) -> Bool {
        guard oldSize > 0, oldSize <= newSize else { return false }
        guard oldSize < newSize else { return path.isEmpty && oldRoot == newRoot }
        var rest = path[...]
        // The proof leaves the old root out where it is itself a node of the new tree.
        if oldSize & (oldSize - 1) == 0 { rest = [oldRoot] + rest }
        guard let first = rest.popFirst() else { return false }
        let hasher = TreeHasher()
        var (position, last) = (oldSize - 1, newSize - 1)
        while position & 1 == 1 {
            position >>= 1
            last >>= 1
        }
        var (old, new) = (first, first)
        for sibling in rest {
            guard last > 0 else { return false }
            if position & 1 == 1 || position == last {
                old = hasher.node(sibling, old)
                new = hasher.node(sibling, new)
                while position & 1 == 0, position != 0 {
                    position >>= 1
                    last >>= 1
                }
            } else {
                new = hasher.node(new, sibling)
            }
            position >>= 1
            last >>= 1
        }
        return last == 0 && old == oldRoot && new == newRoot
    }
}
