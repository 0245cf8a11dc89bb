import Merkle
import Signing

/// The auditor's own tree over the entries: RFC 6962 §2.1, cut into the tiles of C2SP tlog-tiles.
///
/// Written again and not shared with whoever made the stored tiles; it has only the two hashes of
/// the specification in common with them.
struct RebuiltTree {
    /// One tile in its place.
    struct Place {
        let level: Int
        let index: Int
        let hashes: [Digest]
    }

    private static let width = 256
    private(set) var size = 0
    /// The tile at the right edge of each level.
    private var edge: [[Digest]] = []
    /// How many full tiles each level has.
    private var full: [Int] = []
    /// The roots of the perfect subtrees from left to right, with their heights.
    private var peaks: [(height: Int, root: Digest)] = []
    private let hasher = TreeHasher()

    /// Adds a leaf and hands over each tile that it fills.
    mutating func append(_ leaf: Digest, filled: (Place) throws -> Void) rethrows {
        size += 1
        join(leaf)
        var hash = leaf
        var level = 0
        while true {
            if level == edge.count {
                edge.append([])
                full.append(0)
            }
            edge[level].append(hash)
            guard edge[level].count == Self.width else { return }
            try filled(Place(level: level, index: full[level], hashes: edge[level]))
            hash = root(of: edge[level])
            edge[level] = []
            full[level] += 1
            level += 1
        }
    }

    var root: Digest {
        guard var root = peaks.last?.root else { return .sha256([]) }
        for peak in peaks.dropLast().reversed() { root = hasher.node(peak.root, root) }
        return root
    }

    var head: TreeHead { TreeHead(size: size, root: root) }

    /// The tiles that are not full.
    var partial: [Place] {
        edge.indices.filter { !edge[$0].isEmpty }.map {
            Place(level: $0, index: full[$0], hashes: edge[$0])
        }
    }

    /// How many tiles the level has; none above the last.
    func tiles(onLevel level: Int) -> Int {
        guard edge.indices.contains(level) else { return 0 }
        return full[level] + (edge[level].isEmpty ? 0 : 1)
    }

    var levels: Int { edge.count }

    private mutating func join(_ leaf: Digest) {
        peaks.append((0, leaf))
        while peaks.count > 1, let right = peaks.last,
            peaks[peaks.count - 2].height == right.height
        {
            let left = peaks[peaks.count - 2]
            peaks.removeLast(2)
            peaks.append((left.height + 1, hasher.node(left.root, right.root)))
        }
    }

    private func root(of hashes: [Digest]) -> Digest {
        var row = hashes
        while row.count > 1 {
            row = stride(from: 0, to: row.count, by: 2).map { hasher.node(row[$0], row[$0 + 1]) }
        }
        return row[0]
    }
}
