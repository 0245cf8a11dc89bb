import Merkle
import Signing
import Testing

@Suite struct TileCoordinateTests {
    @Test func `addresses are spelled as the specification's examples`() throws {
        #expect(
            try #require(TileCoordinate(level: 0, index: 1_234_067)).path == "tile/0/x001/x234/067")
        #expect(
            try #require(TileCoordinate(level: 2, index: 5, width: 17)).path == "tile/2/005.p/17")
        #expect(
            try #require(TileCoordinate(level: 0, index: 1000, width: 1)).entriesPath
                == "tile/entries/x001/000.p/1")
        #expect(try #require(TileCoordinate(level: 0, index: 0)).entriesPath == "tile/entries/000")
    }

    @Test func `a tree of seventy thousand has the edge that the specification describes`() {
        let edge = TileCoordinate.edge(ofSize: 70_000)
        #expect(edge.map(\.path) == ["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"])
        #expect(TileCoordinate.edge(ofSize: 256).map(\.path) == ["tile/1/000.p/1"])
        #expect(TileCoordinate.edge(ofSize: 0).isEmpty)
    }

    @Test func `there are no tiles of width nought, nor wider than full, nor below nought`() {
        #expect(TileCoordinate(level: 0, index: 0, width: 0) == nil)
        #expect(TileCoordinate(level: 0, index: 0, width: 257) == nil)
        #expect(TileCoordinate(level: 0, index: -1) == nil)
        #expect(TileCoordinate(level: -1, index: 0) == nil)
        #expect(TileCoordinate(level: 8, index: 0) == nil)
    }

    @Test func `tile bytes read back as the same hashes, and half a hash is none`() {
        let hashes = (0..<3).map { Digest.sha256([UInt8($0)]) }
        #expect(Tile.split(Tile.join(hashes)) == hashes)
        #expect(Tile.split(Array(Tile.join(hashes).dropLast())) == nil)
    }
}
