import GRDB
import LedgerStore
import Merkle
import Spelling

/// Verifies every cosignature line by the keys that the auditor brought along.
struct CosignaturePass {
    /// Bytes of a cosigner's signature: eight of its time, and Ed25519's.
    static let length = 8 + 64

    let file: AuditedFile
    let findings: Findings
    let cosigners: [NoteKey]

    /// - Returns: what of the ledger, which has so many entries, the lines cover.
    func run(entries: Int) throws -> CosignatureCoverage {
        var coverage = CosignatureCoverage(entries: entries)
        try file.read { database in
            try database.each(
                """
                SELECT cosignature.size, key_name, line, time, note, received FROM cosignature
                LEFT JOIN checkpoint ON checkpoint.size = cosignature.size
                LEFT JOIN entry ON entry.idx = cosignature.size - 1
                ORDER BY cosignature.size, key_name
                """
            ) { cells in
                coverage.count()
                judge(cells, &coverage)
            }
        }
        return coverage
    }

    private func judge(_ cells: StoredCells, _ coverage: inout CosignatureCoverage) {
        let size = cells.integer(0).flatMap { Int(exactly: $0) } ?? -1
        let name = cells.text(1) ?? ""
        func found(_ fault: CosignatureFault) {
            findings.add(.cosignature(size: size, name: name, fault))
        }
        guard let line = cells.text(2), let signature = NoteSignature(line: line),
            signature.line == line, signature.name.isSame(as: name),
            signature.bytes.count == Self.length
        else { return found(.malformed) }
        guard let bytes = cells.bytes(4), let note = try? SignedNote(bytes) else {
            return found(.withoutCheckpoint)
        }
        let time = signature.bytes.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        guard cells.integer(3) == time else { return found(.timeDiffers) }
        let known = cosigners.filter { $0.id == signature.id && $0.name == signature.name }
        if known.isEmpty {
            found(.unknownKey)
        } else {
            let own = SignedNote(text: note.text, signatures: [signature])
            guard (try? own.verified(by: known)) != nil else { return found(.false) }
        }
        let received = cells.integer(5)
        let isPossible = received.map {
            LeafHeader(kind: .admitted, received: $0).allows(cosignedAt: time)
        }
        if !known.isEmpty, isPossible == false, let received {
            found(.beforeItsEntry(time: time, received: received))
        }
        coverage.take(
            size: size, name: name, time: time, isVerified: !known.isEmpty,
            provesItsHour: isPossible == true)
    }
}
