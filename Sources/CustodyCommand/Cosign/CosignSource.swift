import LedgerStore
import Merkle
import Signing

/// Where a cosigner gets another party's newest checkpoint, and what shows that it grew.
enum CosignSource {
    case ledger(LedgerFile)
    case export(String)

    func newest() throws -> SignedCheckpoint {
        switch self {
        case .ledger(let file):
            try file.read { try $0.latestCheckpoint().signed }
        case .export(let folder):
            try SignedCheckpoint(try Files.bytes(folder + "/checkpoint"))
        }
    }

    /// The proof that everything of the old size is in the new one; a shorter log has none.
    func consistency(from oldSize: Int, to newSize: Int) throws -> ConsistencyProof {
        guard oldSize <= newSize else {
            return ConsistencyProof(oldSize: oldSize, newSize: newSize, path: [])
        }
        switch self {
        case .ledger(let file):
            return try file.read { try $0.tree(size: newSize).consistency(from: oldSize) }
        case .export(let folder):
            let tree = TiledTree(size: newSize, reader: ExportedTiles(folder: folder))
            return try tree.consistency(from: oldSize)
        }
    }
}

/// The tiles of an export's folder.
struct ExportedTiles: TileReader {
    let folder: String

    func tile(_ coordinate: TileCoordinate) throws -> [Digest] {
        let bytes = try Files.bytes(folder + "/" + coordinate.path)
        guard let hashes = Tile.split(bytes), hashes.count == coordinate.width else {
            throw Complaint(
                .unreadable, "树块 \(coordinate.path) 不完整。", "Tile \(coordinate.path) is broken.")
        }
        return hashes
    }
}
