import Merkle
import Signing

/// Tiles kept in a dictionary, the widest of each place only, as a ledger keeps them.
struct MemoryTiles: TileReader {
    struct Missing: Error {}

    private struct Place: Hashable {
        let level: Int
        let index: Int
    }

    private var tiles: [Place: [Digest]] = [:]
    /// How many hashes were ever written, to see that appending stays cheap.
    private(set) var written = 0

    func tile(_ coordinate: TileCoordinate) throws(Missing) -> [Digest] {
        guard let hashes = tiles[Place(level: coordinate.level, index: coordinate.index)],
            hashes.count >= coordinate.width
        else { throw Missing() }
        return Array(hashes.prefix(coordinate.width))
    }

    mutating func store(_ changed: [Tile]) {
        for tile in changed {
            let place = Place(level: tile.coordinate.level, index: tile.coordinate.index)
            tiles[place] = tile.hashes
            written += tile.hashes.count
        }
    }

    /// A tree of numbered leaves, with everything it needs to be read.
    static func grown(to size: Int) -> (tiles: MemoryTiles, leaves: [Digest], head: TreeHead) {
        let hasher = TreeHasher()
        let leaves = (0..<size).map { hasher.leaf(Array("leaf \($0)".utf8)) }
        var tree = GrowingTree()
        tree.append(leaves)
        var tiles = MemoryTiles()
        tiles.store(tree.takeChangedTiles())
        return (tiles, leaves, tree.head)
    }
}

/// RFC 6962 §2.1 word for word, on a path of its own.
func definedRoot(_ leaves: ArraySlice<Digest>) -> Digest {
    guard leaves.count > 1 else { return leaves.first ?? .sha256([]) }
    var half = 1
    while half * 2 < leaves.count { half *= 2 }
    let middle = leaves.startIndex + half
    let (left, right) = (definedRoot(leaves[..<middle]), definedRoot(leaves[middle...]))
    return Digest.sha256([1] + left.bytes + right.bytes)
}
