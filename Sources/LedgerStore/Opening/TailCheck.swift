import Merkle

/// What is checked whenever a ledger is opened: its right edge, in the same time at any size.
enum TailCheck {
    /// The tree that the newest checkpoint signs, once its tiles and last entry agree with it.
    static func run(
        _ snapshot: LedgerSnapshot, _ settings: LedgerSettings
    ) throws(LedgerError) -> GrowingLedger {
        let newest = try snapshot.latestCheckpoint()
        do throws(CheckpointError) {
            let verified = try newest.signed.verified(logs: [settings.logKey])
            guard verified.head == newest.head else { throw CheckpointError.malformedRoot }
        } catch {
            throw .corrupt(.checkpointMalformed(size: newest.head.size, error))
        }
        let size = newest.head.size
        let entries = try snapshot.size()
        guard entries == size else {
            throw .corrupt(.sizeDiffers(entries: entries, checkpoint: size))
        }
        let tree = snapshot.tree(size: size)
        if size > 0 {
            guard let last = try snapshot.entry(size - 1) else {
                throw .corrupt(.entryMissing(index: size - 1))
            }
            guard try tree.leaf(size - 1) == last.leafHash(TreeHasher()) else {
                throw .corrupt(.leafDiffers(index: size - 1))
            }
        }
        let growing = GrowingLedger(
            tree: try GrowingTree(size: size, reader: snapshot.tiles),
            range: try CompactRange(tree))
        guard growing.tree.head == newest.head, growing.range.head == newest.head else {
            throw .corrupt(.rootDiffers(size: size))
        }
        return growing
    }
}
