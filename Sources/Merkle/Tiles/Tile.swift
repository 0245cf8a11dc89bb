package import Signing

/// Consecutive hashes of one level, as stored and served.
package struct Tile: Hashable, Sendable {
    package let coordinate: TileCoordinate
    package let hashes: [Digest]

    init(coordinate: TileCoordinate, hashes: [Digest]) {
        precondition(hashes.count == coordinate.width, "A tile has as many hashes as it is wide.")
        self.coordinate = coordinate
        self.hashes = hashes
    }

    /// The served form: the hashes one after the other.
    package var bytes: [UInt8] { Tile.join(hashes) }

    package static func join(_ hashes: [Digest]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(hashes.count * Digest.size)
        for hash in hashes { hash.append(to: &bytes) }
        return bytes
    }

    /// Nil unless the bytes are whole hashes.
    package static func split(_ bytes: [UInt8]) -> [Digest]? {
        guard bytes.count.isMultiple(of: Digest.size) else { return nil }
        return stride(from: 0, to: bytes.count, by: Digest.size).compactMap { start in
            Digest(bytes[start..<start + Digest.size])
        }
    }
}
