import GRDB
import Merkle
import Signing

/// Rebuilds the tree and holds every stored tile and checkpoint to it while it grows.
final class TreePass {
    private let file: AuditedFile
    private let findings: Findings
    private let checkpoints: CheckpointPass
    private(set) var tree = RebuiltTree()
    private(set) var tiles = 0
    private let wanted: Set<Int>
    /// The roots at the sizes that outside evidence speaks of.
    private(set) var roots: [Int: Digest] = [:]

    init(
        _ file: AuditedFile, _ findings: Findings, checkpoints: CheckpointPass, sizes: Set<Int>
    ) {
        (self.file, self.findings, self.checkpoints) = (file, findings, checkpoints)
        wanted = sizes
        keepRoot()
    }

    func take(_ entries: [ExaminedEntry]) throws {
        try checkpoints.prepare(through: tree.size + entries.count)
        for entry in entries {
            try tree.append(entry.leaf) { try compare($0) }
            checkpoints.cover(entry)
            checkpoints.check(at: tree.size) { tree.root }
            keepRoot()
        }
    }

    /// What is left when all entries were taken: partial tiles, tiles too many.
    func finish() throws {
        for place in tree.partial { try compare(place) }
        try file.read { database in
            try database.each("SELECT level, idx FROM tile ORDER BY level, idx") { cells in
                let level = cells.integer(0).flatMap { Int(exactly: $0) } ?? -1
                let index = cells.integer(1).flatMap { Int(exactly: $0) } ?? -1
                if level < 0 || index < 0 || index >= tree.tiles(onLevel: level) {
                    findings.add(.tile(level: level, index: index, .foreign))
                }
            }
        }
    }

    /// Every entry whose hash the tile has otherwise, of two that were swapped both, and each that
    /// only the tile still tells of.
    private func nameEntries(
        _ place: RebuiltTree.Place, _ stored: [UInt8], _ expected: [UInt8], from first: Int
    ) {
        for hash in first..<place.hashes.count {
            let octets = (hash * Digest.size)..<((hash + 1) * Digest.size)
            guard octets.upperBound <= stored.count else { return }
            guard stored[octets] != expected[octets] else { continue }
            findings.add(.entry(place.index * 256 + hash, .leafDiffers))
        }
        let kept = min(stored.count / Digest.size, 256)
        for hash in place.hashes.count..<max(kept, place.hashes.count) {
            findings.add(.entry(place.index * 256 + hash, .missing))
        }
    }

    private func keepRoot() {
        if wanted.contains(tree.size) { roots[tree.size] = tree.root }
    }

    private func compare(_ place: RebuiltTree.Place) throws {
        tiles += 1
        var expected: [UInt8] = []
        expected.reserveCapacity(place.hashes.count * Digest.size)
        for hash in place.hashes { hash.append(to: &expected) }
        var stored: (width: Int64?, bytes: [UInt8]?)?
        try file.read { database in
            try database.each(
                "SELECT width, hashes FROM tile WHERE level = ? AND idx = ?",
                [place.level, place.index]
            ) { stored = ($0.integer(0), $0.bytes(1)) }
        }
        guard let stored else {
            findings.add(.tile(level: place.level, index: place.index, .missing))
            return
        }
        let bytes = stored.bytes ?? []
        if bytes != expected {
            let common = zip(bytes, expected).prefix { $0 == $1 }.count
            let hash = common / Digest.size
            findings.add(
                .tile(
                    level: place.level, index: place.index,
                    .differs(hash: hash, of: place.hashes.count)))
            if place.level == 0 { nameEntries(place, bytes, expected, from: hash) }
        } else if stored.width != Int64(place.hashes.count) {
            findings.add(
                .tile(
                    level: place.level, index: place.index,
                    .width(stored.width, expected: place.hashes.count)))
        }
    }
}
