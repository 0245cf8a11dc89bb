package import Signing

/// Whoever keeps tiles: a ledger file, a folder, a memory.
package protocol TileReader {
    associatedtype Failure: Error

    /// Exactly `coordinate.width` hashes, even where a wider tile has replaced that one since.
    func tile(_ coordinate: TileCoordinate) throws(Failure) -> [Digest]
}
