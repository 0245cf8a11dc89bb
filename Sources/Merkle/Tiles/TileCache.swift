import Signing
import Synchronization

/// Tiles that were read lately, expanded, for many readers; what a tile says never changes.
///
/// Two generations bound the memory: what was not asked for during one is forgotten.
package final class TileCache: Sendable {
    private struct Generations {
        var young: [TileCoordinate: ExpandedTile] = [:]
        var old: [TileCoordinate: ExpandedTile] = [:]
    }

    private let capacity: Int
    private let generations = Mutex(Generations())

    /// Keeps at most this many tiles of 16 KiB each.
    package init(capacity: Int = 1024) { self.capacity = max(2, capacity) }

    func find(_ coordinate: TileCoordinate) -> ExpandedTile? {
        generations.withLock { generations in
            if let tile = generations.young[coordinate] { return tile }
            guard let tile = generations.old[coordinate] else { return nil }
            keep(tile, at: coordinate, in: &generations)
            return tile
        }
    }

    func keep(_ tile: ExpandedTile, at coordinate: TileCoordinate) {
        generations.withLock { keep(tile, at: coordinate, in: &$0) }
    }

    private func keep(
        _ tile: ExpandedTile, at coordinate: TileCoordinate, in generations: inout Generations
    ) {
        if generations.young.count >= capacity / 2 {
            generations.old = generations.young
            generations.young = [:]
        }
        generations.young[coordinate] = tile
    }
}
