import Foundation
import GRDB
package import Merkle
package import Signing

/// The tiles of a ledger file, as one transaction sees them.
package struct StoredTiles: TileReader {
    let database: Database

    package func tile(_ coordinate: TileCoordinate) throws(LedgerError) -> [Digest] {
        let bytes = try translatingFaults {
            try database.cachedStatement(
                sql: "SELECT substr(hashes, 1, ?) FROM tile WHERE level = ? AND idx = ?")
        }
        let wanted = coordinate.width * Digest.size
        let found = try translatingFaults {
            try Data.fetchOne(bytes, arguments: [wanted, coordinate.level, coordinate.index])
        }
        guard let found, found.count == wanted, let hashes = Tile.split(Array(found)) else {
            throw .corrupt(
                .tileMissing(
                    level: coordinate.level, index: coordinate.index, width: coordinate.width))
        }
        return hashes
    }
}
