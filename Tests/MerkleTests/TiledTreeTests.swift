import Merkle
import Signing
import Testing

@Suite struct TiledTreeTests {
    @Test func `the root is what RFC 6962 defines, grown or read, at every odd size`() throws {
        let (tiles, leaves, _) = MemoryTiles.grown(to: 1500)
        for size in [0, 1, 2, 3, 7, 8, 255, 256, 257, 511, 512, 513, 769, 1023, 1025, 1499, 1500] {
            var grown = GrowingTree()
            grown.append(leaves[..<size])
            let expected = TreeHead(size: size, root: definedRoot(leaves[..<size]))
            #expect(grown.head == expected)
            #expect(try TiledTree(size: size, reader: tiles).head() == expected)
        }
    }

    @Test func `a tree of two tile levels above the leaves has the defined root`() throws {
        let (tiles, leaves, head) = MemoryTiles.grown(to: 70_000)
        #expect(head.root == definedRoot(leaves[...]))
        #expect(try TiledTree(size: 70_000, reader: tiles).head() == head)
        #expect(
            try TiledTree(size: 65_536, reader: tiles).head().root == definedRoot(leaves[..<65_536])
        )
    }

    @Test func `a tree that goes on after a restart is the tree that never stopped`() throws {
        let (_, leaves, head) = MemoryTiles.grown(to: 1100)
        var tiles = MemoryTiles()
        var size = 0
        for step in [1, 1, 253, 1, 1, 255, 256, 300, 32] {
            var tree = try GrowingTree(size: size, reader: tiles)
            tree.append(leaves[size..<size + step])
            size += step
            tiles.store(tree.takeChangedTiles())
            #expect(tree.takeChangedTiles().isEmpty)
        }
        #expect(size == 1100)
        #expect(try TiledTree(size: size, reader: tiles).head() == head)
        #expect(try GrowingTree(size: size, reader: tiles).head == head)
    }

    @Test func `every leaf has a proof, and no other leaf or place shares it`() throws {
        for size in [1, 2, 3, 5, 8, 9, 257, 600] {
            let (tiles, leaves, head) = MemoryTiles.grown(to: size)
            let tree = TiledTree(size: size, reader: tiles)
            for index in 0..<size {
                let proof = try tree.inclusion(of: index)
                #expect(proof.proves(leaves[index], under: head.root))
                #expect(try tree.leaf(index) == leaves[index])
                let other = InclusionProof(
                    index: (index + 1) % max(2, size), size: size, path: proof.path)
                #expect(!other.proves(leaves[index], under: head.root))
                #expect(!proof.proves(.sha256([1]), under: head.root))
            }
        }
    }

    @Test func `every size grew out of every smaller one, and out of no altered one`() throws {
        let (tiles, leaves, _) = MemoryTiles.grown(to: 300)
        let roots = (0...300).map { definedRoot(leaves[..<$0]) }
        let cache = TileCache()
        for new in [1, 2, 7, 8, 64, 255, 256, 257, 300] {
            let tree = TiledTree(size: new, reader: tiles, cache: cache)
            for old in 1...new {
                let proof = try tree.consistency(from: old)
                #expect(proof.proves(roots[old], grewInto: roots[new]))
                #expect(!proof.proves(roots[old - 1], grewInto: roots[new]))
                #expect(!proof.proves(roots[old], grewInto: roots[new - 1]))
            }
        }
    }

    @Test func `one reader's cache serves trees of different sizes without mixing them up`() throws
    {
        let (tiles, leaves, _) = MemoryTiles.grown(to: 900)
        let cache = TileCache(capacity: 4)
        for size in [900, 3, 899, 300, 256, 255, 900, 512, 511] {
            let tree = TiledTree(size: size, reader: tiles, cache: cache)
            #expect(try tree.head().root == definedRoot(leaves[..<size]))
        }
    }

    @Test func `the second way to the root meets the first at every size`() throws {
        let (tiles, leaves, head) = MemoryTiles.grown(to: 600)
        var fromNothing = CompactRange()
        for (index, leaf) in leaves.enumerated() {
            #expect(fromNothing.head.root == definedRoot(leaves[..<index]))
            fromNothing.append(leaf)
        }
        #expect(fromNothing.head == head)
        for size in [0, 1, 255, 256, 257, 511, 599] {
            var goneOn = try CompactRange(TiledTree(size: size, reader: tiles))
            for leaf in leaves[size...] { goneOn.append(leaf) }
            #expect(goneOn.head == head)
        }
    }

    @Test func `a lost tile is reported and never made up`() throws {
        let (tiles, _, _) = MemoryTiles.grown(to: 300)
        #expect(throws: MemoryTiles.Missing.self) {
            try TiledTree(size: 301, reader: tiles).head()
        }
    }

    @Test func `an append writes its few edge tiles and not the tree`() throws {
        var (tiles, leaves, _) = MemoryTiles.grown(to: 10_000)
        var tree = try GrowingTree(size: 10_000, reader: tiles)
        let before = tiles.written
        tree.append(leaves[..<1])
        tiles.store(tree.takeChangedTiles())
        #expect(tiles.written - before <= 256)
    }
}
