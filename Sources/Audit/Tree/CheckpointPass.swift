import GRDB
import LedgerStore
import Merkle
import Signing

/// Holds every stored checkpoint to the rebuilt tree, the log's key and the entries it covers.
///
/// The desk gives all entries of a transaction one time of receipt and signs one checkpoint over
/// them at that very time; so wherever that time changes, a checkpoint stands or was taken out.
/// Between two transactions of one instant only those who saw it can tell: see ``Sightings``.
final class CheckpointPass {
    private struct Stored {
        let size: Int
        let root: Digest?
        let note: [UInt8]
        let issued: Int64?
    }

    private let file: AuditedFile
    private let findings: Findings
    private let settings: FileSettings
    private var ahead: [Stored] = []
    private var prepared = -1
    private(set) var count = 0
    private var newest: Stored?
    /// The first entry of the transaction, and its time.
    private var received: (index: Int, at: Int64)?
    /// The entry before.
    private var earlier: (index: Int, at: Int64)?

    init(_ file: AuditedFile, _ findings: Findings, _ settings: FileSettings) {
        (self.file, self.findings, self.settings) = (file, findings, settings)
    }

    /// The newest checkpoint's signed text; empty when there is none.
    var newestText: String { String(decoding: newest?.note ?? [], as: UTF8.self) }

    /// Reads ahead what is needed until the tree has that size.
    func prepare(through size: Int) throws {
        let from = prepared
        prepared = max(prepared, size)
        try file.read { database in
            try database.each(
                """
                SELECT size, root, note, issued FROM checkpoint
                WHERE size > ? AND size <= ? ORDER BY size
                """, [from, size]
            ) { cells in
                ahead.append(
                    Stored(
                        size: cells.integer(0).flatMap { Int(exactly: $0) } ?? -1,
                        root: cells.bytes(1).flatMap { Digest($0) }, note: cells.bytes(2) ?? [],
                        issued: cells.integer(3)))
            }
        }
    }

    func cover(_ entry: ExaminedEntry) {
        guard let at = entry.header?.received else {
            earlier = nil
            return
        }
        defer { earlier = (entry.index, at) }
        if let earlier, at < earlier.at { findings.add(.entry(entry.index, .clockWentBack)) }
        if let earlier, at != earlier.at, earlier.index &+ 1 == entry.index, !has(entry.index) {
            findings.add(
                .checkpoint(size: entry.index, .between(last: earlier.at, next: at)))
            received = nil
        }
        if received == nil { received = (entry.index, at) }
    }

    /// Whether a checkpoint of exactly this size is stored, in its place or after a gap.
    private func has(_ size: Int) -> Bool {
        newest?.size == size || ahead.contains { $0.size == size }
    }

    /// Judges the checkpoint of exactly this size, if there is one.
    func check(at size: Int, root: () -> Digest) {
        guard let stored = ahead.first, stored.size <= size else { return }
        ahead.removeFirst()
        count += 1
        newest = stored
        if stored.size == size {
            judge(stored, root())
        } else {
            findings.add(.checkpoint(size: stored.size, .malformed))
        }
    }

    /// After the last entry: the newest checkpoint covers all, and none covers more.
    func finish(size: Int) throws {
        if newest?.size != size { findings.add(.checkpoint(size: size, .missing)) }
        try prepare(through: Int.max)
        for beyond in ahead { findings.add(.checkpoint(size: beyond.size, .beyond(entries: size))) }
        ahead = []
    }

    private func judge(_ stored: Stored, _ root: Digest) {
        func found(_ fault: CheckpointFault) {
            findings.add(.checkpoint(size: stored.size, fault))
        }
        if stored.root != root { found(.rootDiffers(stored: stored.root, rebuilt: root)) }
        do throws(CheckpointError) {
            let signed = try SignedCheckpoint(stored.note)
            let verified = try signed.verified(logs: settings.logKeys)
            if verified.head != TreeHead(size: stored.size, root: root) {
                found(.noteDiffers(verified.head))
            }
            if signed.note.signatures.count != 1 || signed.bytes != stored.note {
                found(.noteIsNotItsOwn)
            }
        } catch {
            found(.refused(error))
        }
        judgeTime(stored, found)
    }

    private func judgeTime(_ stored: Stored, _ found: (CheckpointFault) -> Void) {
        defer { received = nil }
        guard let issued = stored.issued else { return found(.malformed) }
        if let received, received.at != issued {
            found(.timeDiffers(issued: issued, received: received.at, entry: received.index))
        }
    }
}
