package import Signing

/// The right edge of a tree: takes leaf hashes, gives the tiles they change and the new root.
///
/// Keeps at most one partial tile a level, so its size does not depend on the tree's.
package struct GrowingTree: Sendable {
    package private(set) var size = 0
    private var edge: [GrowingTile] = []
    private var filled: [Tile] = []

    /// The empty tree.
    package init() {}

    /// Goes on from a tree that somebody keeps.
    package init<Reader: TileReader>(size: Int, reader: Reader) throws(Reader.Failure) {
        self.size = size
        let hasher = TreeHasher()
        for coordinate in TileCoordinate.edge(ofSize: size) {
            while edge.count < coordinate.level { edge.append(emptyTile(after: size)) }
            var tile = GrowingTile(index: coordinate.index)
            for hash in try reader.tile(coordinate) { tile.append(hash, hasher) }
            tile.isChanged = false
            edge.append(tile)
        }
        while size >> (TileCoordinate.height * edge.count) > 0 {
            edge.append(emptyTile(after: size))
        }
    }

    package mutating func append(_ leaves: some Sequence<Digest>) {
        let hasher = TreeHasher()
        for leaf in leaves { append(leaf, hasher) }
    }

    private mutating func append(_ leaf: Digest, _ hasher: TreeHasher) {
        size += 1
        var hash = leaf
        var level = 0
        while true {
            if level == edge.count { edge.append(GrowingTile(index: 0)) }
            edge[level].append(hash, hasher)
            guard let root = edge[level].rootWhenFull else { return }
            let index = edge[level].index
            let coordinate = TileCoordinate(
                checkedLevel: level, index: index, width: TileCoordinate.fullWidth)
            filled.append(Tile(coordinate: coordinate, hashes: edge[level].hashes))
            edge[level] = GrowingTile(index: index + 1)
            hash = root
            level += 1
        }
    }

    /// Every tile that was filled or grew since the last time this was asked.
    package mutating func takeChangedTiles() -> [Tile] {
        var changed = filled
        filled = []
        for level in edge.indices where edge[level].isChanged {
            edge[level].isChanged = false
            let hashes = edge[level].hashes
            let coordinate = TileCoordinate(
                checkedLevel: level, index: edge[level].index, width: hashes.count)
            changed.append(Tile(coordinate: coordinate, hashes: hashes))
        }
        return changed
    }

    package var head: TreeHead {
        // From the right: the smallest complete subtrees stand last on the lowest level.
        let peaks = edge.lazy.flatMap { $0.peaks.reversed() }
        guard var root = peaks.first else { return .empty }
        let hasher = TreeHasher()
        for peak in peaks.dropFirst() { root = hasher.node(peak, root) }
        return TreeHead(size: size, root: root)
    }

    private func emptyTile(after size: Int) -> GrowingTile {
        let hashes = size >> (TileCoordinate.height * edge.count)
        return GrowingTile(index: hashes / TileCoordinate.fullWidth)
    }
}

/// One tile of the right edge while it fills.
private struct GrowingTile: Sendable {
    let index: Int
    private(set) var hashes: [Digest] = []
    /// The roots of the complete subtrees inside, largest first: one per set bit of the width.
    private(set) var peaks: [Digest] = []
    var isChanged = false

    init(index: Int) { self.index = index }

    var rootWhenFull: Digest? { hashes.count == TileCoordinate.fullWidth ? peaks.first : nil }

    mutating func append(_ hash: Digest, _ hasher: TreeHasher) {
        if hashes.isEmpty { hashes.reserveCapacity(TileCoordinate.fullWidth) }
        hashes.append(hash)
        isChanged = true
        var peak = hash
        var width = hashes.count
        while width & 1 == 0, let left = peaks.popLast() {
            peak = hasher.node(left, peak)
            width >>= 1
        }
        peaks.append(peak)
    }
}
