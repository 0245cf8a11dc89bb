import Custody
import GRDB
import Merkle
import Signing

/// Holds what statements say they have seen of this ledger against the checkpoints that it has.
///
/// A root cannot be known before its last entry has its time of receipt. So whoever cites one came
/// in a later transaction, and between the two stands a checkpoint, or it was taken out.
final class Sightings {
    private struct Sight: Hashable {
        let size: Int
        let root: RootHash
    }

    /// A cited checkpoint that the ledger has not.
    private struct Lost {
        let sight: Sight
        let entry: Int
        /// Whether another one stands between it and the entry that cites it.
        let isFollowed: Bool
    }

    /// Of more than that each would only say the same again.
    private static let most = 1_000
    private let file: AuditedFile
    private let findings: Findings
    private var lost: [Lost] = []
    private var isReadable = true
    /// What stood at or after the size that was asked for last.
    private var asked: (size: Int, found: (size: Int, root: Digest?)?)?

    init(_ file: AuditedFile, _ findings: Findings) {
        (self.file, self.findings) = (file, findings)
    }

    /// Meets a statement whose signatures hold, in its place.
    func take(_ statement: Custody.Statement, at index: Int) {
        var met: Set<Sight> = []
        for seen in statement.seen where isReadable {
            let sight = Sight(size: seen.size, root: seen.root)
            guard met.insert(sight).inserted else { continue }
            do { try judge(sight, at: index) } catch {
                isReadable = false
                findings.fail(error, reading: "checkpoint")
            }
        }
    }

    /// After the last entry: what was cited and is not there, by the roots that the tiles give.
    func finish(size: Int) {
        var told: Set<Int> = []
        for one in lost {
            let seen = one.sight.size
            guard let root = root(at: seen, of: size) else { continue }
            guard RootHash(root) == one.sight.root else {
                findings.add(.entry(one.entry, .sight(.other(size: seen))))
                continue
            }
            guard told.insert(seen).inserted else { continue }
            findings.add(
                one.isFollowed
                    ? .entry(one.entry, .sight(.gone(size: seen)))
                    : .checkpoint(size: seen, .cited(by: one.entry)))
        }
    }

    private func judge(_ sight: Sight, at index: Int) throws {
        guard sight.size >= 0, sight.size <= index else {
            return findings.add(.entry(index, .sight(.later(size: sight.size))))
        }
        let stored = try checkpoint(atLeast: sight.size)
        if let stored, stored.size == sight.size {
            if stored.root.map({ RootHash($0) }) != sight.root {
                findings.add(.entry(index, .sight(.other(size: sight.size))))
            }
        } else if lost.count < Self.most {
            let isFollowed = stored.map { $0.size <= index } ?? false
            lost.append(Lost(sight: sight, entry: index, isFollowed: isFollowed))
        }
    }

    private func checkpoint(atLeast size: Int) throws -> (size: Int, root: Digest?)? {
        if let asked, asked.size == size { return asked.found }
        var found: (size: Int, root: Digest?)?
        try file.read { database in
            try database.each(
                "SELECT size, root FROM checkpoint WHERE size >= ? ORDER BY size LIMIT 1", [size]
            ) { cells in
                let size = cells.integer(0).flatMap { Int(exactly: $0) } ?? -1
                found = (size, cells.bytes(1).flatMap { Digest($0) })
            }
        }
        asked = (size, found)
        return found
    }

    /// From the stored tiles, which are held against the entries by themselves.
    private func root(at seen: Int, of size: Int) -> Digest? {
        guard seen <= size else { return nil }
        return try? TiledTree(size: seen, reader: AuditedTiles(file: file)).head().root
    }
}

/// The tiles of an audited file; what of them cannot be read is another pass's finding.
private struct AuditedTiles: TileReader {
    struct Lost: Error {}

    let file: AuditedFile

    func tile(_ coordinate: TileCoordinate) throws(Lost) -> [Digest] {
        var bytes: [UInt8] = []
        do {
            try file.read { database in
                try database.each(
                    "SELECT hashes FROM tile WHERE level = ? AND idx = ?",
                    [coordinate.level, coordinate.index]
                ) { bytes = $0.bytes(0) ?? [] }
            }
        } catch {
            throw Lost()
        }
        let wanted = coordinate.width * Digest.size
        guard bytes.count >= wanted, let hashes = Tile.split(Array(bytes.prefix(wanted))) else {
            throw Lost()
        }
        return hashes
    }
}
