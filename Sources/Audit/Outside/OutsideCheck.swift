import Attestation
import LedgerStore
import Merkle
import Signing

/// Holds the rebuilt tree against what others saw of it: only they can tell that a whole ledger
/// was cut, put back or signed anew, for such a ledger agrees with itself.
final class OutsideCheck {
    /// What of an entry outside evidence may speak of.
    private struct Met {
        let header: LeafHeader?
        let content: Digest?
        let leaf: Digest
    }

    private let evidence: [OutsideEvidence]
    private let file: AuditedFile
    private let settings: FileSettings
    private let findings: Findings
    private let cosigners: [NoteKey]
    private let indexes: Set<Int>
    private var met: [Int: Met] = [:]
    /// The sizes at which the rebuilt tree's root is needed.
    let sizes: Set<Int>

    init(
        _ evidence: [OutsideEvidence], _ file: AuditedFile, _ settings: FileSettings,
        _ findings: Findings, cosigners: [NoteKey]
    ) {
        (self.evidence, self.settings, self.findings) = (evidence, settings, findings)
        (self.file, self.cosigners) = (file, cosigners)
        let all = evidence.flatMap(\.testimonies)
        sizes = Set(all.compactMap { $0.signed?.checkpoint.head.size })
        indexes = Set(all.compactMap(\.index))
    }

    func meet(_ entry: ExaminedEntry) {
        guard indexes.contains(entry.index) else { return }
        met[entry.index] = Met(
            header: entry.header, content: entry.interpretation.envelope?.contentID,
            leaf: entry.leaf)
    }

    /// - Returns: how many testimonies were about this ledger.
    func judge(_ size: Int, roots: [Int: Digest]) -> Int {
        var count = 0
        for piece in evidence {
            let own = piece.testimonies.filter { settings.origin?.isSame(as: $0.origin) == true }
            if own.isEmpty {
                let origins = Set(piece.testimonies.map(\.origin)).sorted()
                findings.add(
                    .outside(piece.name, .otherLedger(origins.joined(separator: ", "))))
            }
            count += own.count
            // A bundle brings many proofs; what all of them say is said once.
            var told: Set<OutsideFault> = []
            for testimony in own {
                for fault in faults(testimony, size, roots) where told.insert(fault).inserted {
                    findings.add(.outside(piece.name, fault))
                }
            }
        }
        return count
    }

    private func faults(
        _ testimony: Testimony, _ size: Int, _ roots: [Int: Digest]
    ) -> [OutsideFault] {
        switch testimony {
        case .logKey(let key):
            return key == settings.logKey || key.kind == .cosigner ? [] : [.otherKey(key.text)]
        case .checkpoint(let signed, let log):
            let faults = judge(signed, log: log, size, roots)
            return faults.isEmpty ? absent(signed, isBooked: log != nil) : faults
        case .acknowledged(let claim):
            return judge(claim, size)
        case .proof(let proof, let signed, let envelope):
            let faults = judge(signed, log: nil, size, roots)
            guard faults.isEmpty else { return faults }
            return judge(proof, signed, envelope) + absent(signed, isBooked: false)
        }
    }

    private func absent(_ signed: SignedCheckpoint, isBooked: Bool) -> [OutsideFault] {
        CosignatureLines(file: file, cosigners: cosigners).absent(signed, isBooked: isBooked)
            .map { .absent($0) }
    }

    /// A checkpoint counts when this log signed it, or when a cosigner whom the auditor knows saw
    /// it: then a log that has since changed its key is found as well.
    private func judge(
        _ signed: SignedCheckpoint, log: NoteKey?, _ size: Int, _ roots: [Int: Digest]
    ) -> [OutsideFault] {
        let head = signed.checkpoint.head
        let logs = settings.logKeys + (log.map { [$0] } ?? []).filter { $0 != settings.logKey }
        do throws(CheckpointError) { _ = try signed.verified(logs: logs) } catch {
            let seen = try? signed.note.verified(by: cosigners)
            if seen == nil { return [.unsigned(error)] }
        }
        guard head.size <= size else { return [.shorter(seen: head.size, here: size)] }
        guard let root = roots[head.size] else { return [] }
        guard root == head.root else {
            return [.rewritten(size: head.size, seen: head.root, here: root)]
        }
        return []
    }

    private func judge(_ claim: AcknowledgedEntry, _ size: Int) -> [OutsideFault] {
        guard let entry = met[claim.index] else {
            return [.shorter(seen: claim.index + 1, here: size)]
        }
        guard entry.content == claim.content else {
            return [.contentGone(index: claim.index, claim.content)]
        }
        let header = LeafHeader(
            kind: claim.admitted ? .admitted : .refused, received: claim.received)
        return entry.header == header ? [] : [.headerDiffers(index: claim.index)]
    }

    private func judge(
        _ proof: OfflineProof, _ signed: SignedCheckpoint, _ envelope: Envelope?
    ) -> [OutsideFault] {
        guard let entry = met[proof.index] else { return [.proofFails(index: proof.index)] }
        if let envelope, entry.content != envelope.contentID {
            return [.contentGone(index: proof.index, envelope.contentID)]
        }
        guard entry.header?.bytes == proof.extra else {
            return [.headerDiffers(index: proof.index)]
        }
        let head = signed.checkpoint.head
        let path = InclusionProof(index: proof.index, size: head.size, path: proof.path)
        guard path.proves(entry.leaf, under: head.root) else {
            return [.proofFails(index: proof.index)]
        }
        return []
    }
}
