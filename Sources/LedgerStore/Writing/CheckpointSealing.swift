import Foundation
import GRDB
import Merkle
import Signing

/// The end of a transaction: tiles, a second look at everything, a signature.
///
/// One flipped bit in a signed root can never be put right (it ended public logs), so the new
/// entries and tiles are read back and the root is derived again another way before signing.
struct CheckpointSealing {
    let snapshot: LedgerSnapshot
    let signer: NoteSigner
    let settings: LedgerSettings

    /// How many entries are read back at a time.
    private static let page = 32

    func seal(
        _ transaction: LedgerTransaction, growing: inout GrowingLedger, issued: Int64
    ) throws(LedgerError) -> SignedCheckpoint {
        let firstIndex = growing.size
        growing.tree.append(transaction.leaves)
        let tiles = growing.tree.takeChangedTiles()
        for tile in tiles { try store(tile) }
        let hasher = TreeHasher()
        var range = growing.range
        var read = try snapshot.entries(from: firstIndex, limit: Self.page)
        while let last = read.last {
            for entry in read { range.append(entry.leafHash(hasher), hasher) }
            read = try snapshot.entries(from: last.index + 1, limit: Self.page)
        }
        growing.range = range
        let head = growing.tree.head
        guard range.head == head else { throw .corrupt(.rootDiffers(size: head.size)) }
        for tile in tiles {
            guard try snapshot.tiles.tile(tile.coordinate) == tile.hashes else {
                throw .corrupt(.rootDiffers(size: head.size))
            }
        }
        return try sign(head, issued: issued)
    }

    func sign(_ head: TreeHead, issued: Int64) throws(LedgerError) -> SignedCheckpoint {
        let checkpoint = Checkpoint(origin: settings.origin, head: head)
        let signed: SignedCheckpoint
        do {
            let signature = try signer.sign(checkpoint.text, at: issued / 1000)
            signed = SignedCheckpoint(checkpoint, signatures: [signature])
        } catch {
            throw .signing(error)
        }
        do throws(CheckpointError) { _ = try signed.verified(logs: [settings.logKey]) } catch {
            throw .corrupt(.checkpointMalformed(size: head.size, error))
        }
        try translatingFaults {
            try snapshot.database.cachedStatement(
                sql: "INSERT INTO checkpoint (size, root, note, issued) VALUES (?, ?, ?, ?)"
            ).execute(arguments: [
                head.size, Data(head.root.bytes), Data(signed.bytes), issued,
            ])
        }
        return signed
    }

    private func store(_ tile: Tile) throws(LedgerError) {
        try translatingFaults {
            try snapshot.database.cachedStatement(
                sql: """
                    INSERT INTO tile (level, idx, width, hashes) VALUES (?, ?, ?, ?)
                    ON CONFLICT (level, idx) DO UPDATE
                    SET width = excluded.width, hashes = excluded.hashes
                    """
            ).execute(arguments: [
                tile.coordinate.level, tile.coordinate.index, tile.coordinate.width,
                Data(tile.bytes),
            ])
        }
    }
}
