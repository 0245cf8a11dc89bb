package import Signing

/// A tree of a certain size over somebody's tiles: makes roots and proofs from a few tiles each.
package struct TiledTree<Reader: TileReader> {
    package let size: Int
    private let reader: Reader
    private let cache: TileCache
    private let hasher = TreeHasher()

    package init(size: Int, reader: Reader, cache: TileCache = TileCache(capacity: 64)) {
        precondition(size >= 0, "A tree has no negative size.")
        self.size = size
        self.reader = reader
        self.cache = cache
    }

    package func head() throws(Reader.Failure) -> TreeHead {
        guard size > 0 else { return .empty }
        return TreeHead(size: size, root: try hash(of: 0..<size))
    }

    /// The hash of one leaf, as the tiles have it.
    package func leaf(_ index: Int) throws(Reader.Failure) -> Digest {
        precondition((0..<size).contains(index), "The tree has no such leaf.")
        return try node(height: 0, index)
    }

    /// The roots of the complete subtrees from left to right, one per set bit of the size.
    func peaks() throws(Reader.Failure) -> [Digest] {
        var peaks: [Digest] = []
        var start = 0
        for height in stride(from: Int.bitWidth - 2, through: 0, by: -1)
        where size >> height & 1 == 1 {
            peaks.append(try node(height: height, start >> height))
            start += 1 << height
        }
        return peaks
    }

    /// RFC 9162 §2.1.3.1.
    package func inclusion(of index: Int) throws(Reader.Failure) -> InclusionProof {
        precondition((0..<size).contains(index), "The tree has no such leaf.")
        var path: [Digest] = []
        var range = 0..<size
        while range.count > 1 {
            let middle = split(range)
            if index < middle {
                path.append(try hash(of: middle..<range.upperBound))
                range = range.lowerBound..<middle
            } else {
                path.append(try hash(of: range.lowerBound..<middle))
                range = middle..<range.upperBound
            }
        }
        return InclusionProof(index: index, size: size, path: path.reversed())
    }

    /// RFC 9162 §2.1.4.1; from the empty tree and to itself the path is empty.
    package func consistency(from oldSize: Int) throws(Reader.Failure) -> ConsistencyProof {
        precondition((0...size).contains(oldSize), "The tree was never of that size.")
        var path: [Digest] = []
        var range = 0..<size
        var leftmost = true
        while oldSize > 0, range.upperBound != oldSize {
            let middle = split(range)
            if oldSize <= middle {
                path.append(try hash(of: middle..<range.upperBound))
                range = range.lowerBound..<middle
            } else {
                path.append(try hash(of: range.lowerBound..<middle))
                range = middle..<range.upperBound
                leftmost = false
            }
        }
        if !leftmost { path.append(try hash(of: range)) }
        return ConsistencyProof(oldSize: oldSize, newSize: size, path: path.reversed())
    }

    /// The largest power of two below the count, from the lower bound.
    private func split(_ range: Range<Int>) -> Int {
        let height = Int.bitWidth - 1 - (range.count - 1).leadingZeroBitCount
        return range.lowerBound + 1 << height
    }

    /// The hash of a range that begins where RFC 6962 lets a subtree begin.
    private func hash(of range: Range<Int>) throws(Reader.Failure) -> Digest {
        let count = range.count
        if count & (count - 1) == 0 {
            let height = count.trailingZeroBitCount
            return try node(height: height, range.lowerBound >> height)
        }
        let middle = split(range)
        let left = try hash(of: range.lowerBound..<middle)
        return hasher.node(left, try hash(of: middle..<range.upperBound))
    }

    /// A complete node, out of the one tile that determines it.
    private func node(height: Int, _ index: Int) throws(Reader.Failure) -> Digest {
        let level = height / TileCoordinate.height
        let inside = height % TileCoordinate.height
        let first = index << inside
        let place = first / TileCoordinate.fullWidth
        let hashes = size >> (level * TileCoordinate.height)
        let width = min(TileCoordinate.fullWidth, hashes - place * TileCoordinate.fullWidth)
        let coordinate = TileCoordinate(checkedLevel: level, index: place, width: width)
        let position = (first % TileCoordinate.fullWidth) >> inside
        if let tile = cache.find(coordinate) { return tile[inside, position] }
        let tile = ExpandedTile(try reader.tile(coordinate), hasher)
        cache.keep(tile, at: coordinate)
        return tile[inside, position]
    }
}
