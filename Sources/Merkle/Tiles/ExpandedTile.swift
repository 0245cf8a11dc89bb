import Signing

/// A tile with every inner node that its hashes determine.
struct ExpandedTile: Sendable {
    /// The hashes, then the nodes over pairs of them, and so on; complete nodes only.
    private let nodes: [Digest]
    /// Where the nodes of each height begin.
    private let starts: [Int]

    init(_ hashes: [Digest], _ hasher: TreeHasher) {
        var nodes = hashes
        nodes.reserveCapacity(2 * hashes.count)
        var starts = [0]
        var (start, count) = (0, hashes.count)
        while count > 1 {
            let next = nodes.count
            for pair in 0..<count / 2 {
                nodes.append(hasher.node(nodes[start + 2 * pair], nodes[start + 2 * pair + 1]))
            }
            starts.append(next)
            (start, count) = (next, count / 2)
        }
        self.nodes = nodes
        self.starts = starts
    }

    subscript(height: Int, position: Int) -> Digest { nodes[starts[height] + position] }
}
