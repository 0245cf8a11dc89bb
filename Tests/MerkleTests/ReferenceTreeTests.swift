import Merkle
import Signing
import Spelling
import Testing

private struct Reference: Decodable {
    struct Leaf: Decodable {
        let data: String
        let hash: String
    }

    struct Node: Decodable {
        let l: String
        let r: String
        let hash: String
    }

    struct Consistency: Decodable {
        let m: Int
        let n: Int
        let proof: [String]
    }

    let empty_root: String
    let leaf_hashes: [Leaf]
    let node_hashes: [Node]
    let leaves: [String]
    let roots_by_size: [String]
    let consistency: [Consistency]
}

@Suite(.enabled(if: Vectors.arePresent)) struct ReferenceTreeTests {
    private let reference: Reference
    private let leaves: [Digest]

    init() throws {
        reference = try Vectors.read(Reference.self, "transcribed/rfc6962-reference.json")
        let hasher = TreeHasher()
        leaves = try reference.leaves.map { hasher.leaf(try #require(Hex.decode($0))) }
    }

    @Test func `leaves and roots of every size are the published ones`() throws {
        #expect(GrowingTree().head.root.hex == reference.empty_root)
        for leaf in reference.leaf_hashes {
            let data = try #require(Hex.decode(leaf.data))
            #expect(TreeHasher().leaf(data).hex == leaf.hash)
        }
        var tree = GrowingTree()
        for (leaf, root) in zip(leaves, reference.roots_by_size) {
            tree.append([leaf])
            #expect(tree.head.root.hex == root)
        }
    }

    @Test func `nodes are the published ones, of digests and of any other bytes`() throws {
        #expect(reference.node_hashes.count == 2)
        for node in reference.node_hashes {
            let (left, right) = (
                try #require(Hex.decode(node.l)), try #require(Hex.decode(node.r))
            )
            #expect(DigestWorker().sha256(prefix: 1, left, right).hex == node.hash)
            guard left.count == Digest.size else { continue }
            let (one, other) = (try #require(Digest(left)), try #require(Digest(right)))
            #expect(TreeHasher().node(one, other).hex == node.hash)
        }
    }

    @Test func `consistency proofs are the published ones, hash for hash`() throws {
        var grown = GrowingTree()
        var tiles = MemoryTiles()
        grown.append(leaves)
        tiles.store(grown.takeChangedTiles())
        for sample in reference.consistency {
            let tree = TiledTree(size: sample.n, reader: tiles)
            #expect(try tree.consistency(from: sample.m).path.map(\.hex) == sample.proof)
        }
    }
}
