import Attestation
import LedgerStore

/// What the signature pass by itself counted.
package struct SignatureCount: Hashable, Sendable {
    package internal(set) var entries = 0
    /// Those that hold.
    package internal(set) var signatures = 0
    /// Entries that are no envelope, or whose signatures are not their parties'.
    package internal(set) var failing = 0
}

extension Auditor {
    /// Re-reads every entry and verifies its signatures on all cores, and judges nothing.
    ///
    /// The first part of an audit by itself: its time is that of reading and verifying alone.
    /// A key counts from the entry that brings it in.
    @concurrent package func verifySignatures() async throws(AuditError) -> SignatureCount {
        let file = try AuditedFile(path)
        let ring = KeyRing()
        let examiner = Examiner(ring: ring, sites: sites)
        var count = SignatureCount()
        await ReadingAhead(file: file, findings: Findings()).run { rows in
            rows.map(examiner.signed)
        } take: { batch in
            for entry in batch { count.take(entry, examiner) }
        }
        return count
    }
}

extension SignatureCount {
    fileprivate mutating func take(_ entry: SignedEntry, _ examiner: Examiner) {
        entries += 1
        var entry = entry
        if case .unknownKey(let kind, let envelope) = entry {
            entry = examiner.signed(envelope, kind)
        }
        switch entry {
        case .holding(let holding, let introducing):
            signatures += holding
            introducing.forEach(examiner.ring.enrol)
        case .unknownKey, .failing: failing += 1
        }
    }
}
