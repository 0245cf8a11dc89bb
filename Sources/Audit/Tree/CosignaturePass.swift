import GRDB
import LedgerStore
import Merkle
import Spelling

/// Verifies every cosignature line by the keys that the auditor brought along.
struct CosignaturePass {
    let file: AuditedFile
    let findings: Findings
    let cosigners: [NoteKey]

    func run() throws -> Int {
        var count = 0
        try file.read { database in
            try database.each(
                """
                SELECT cosignature.size, key_name, line, time, note, received FROM cosignature
                LEFT JOIN checkpoint ON checkpoint.size = cosignature.size
                LEFT JOIN entry ON entry.idx = cosignature.size - 1
                ORDER BY cosignature.size, key_name
                """
            ) { cells in
                count += 1
                judge(cells)
            }
        }
        return count
    }

    private func judge(_ cells: StoredCells) {
        let size = cells.integer(0).flatMap { Int(exactly: $0) } ?? -1
        let name = cells.text(1) ?? ""
        func found(_ fault: CosignatureFault) {
            findings.add(.cosignature(size: size, name: name, fault))
        }
        guard let line = cells.text(2), let signature = NoteSignature(line: line),
            signature.line == line, signature.name.isSame(as: name),
            signature.bytes.count == 8 + 64
        else { return found(.malformed) }
        guard let bytes = cells.bytes(4), let note = try? SignedNote(bytes) else {
            return found(.withoutCheckpoint)
        }
        let time = signature.bytes.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        guard cells.integer(3) == time else { return found(.timeDiffers) }
        let known = cosigners.filter { $0.id == signature.id && $0.name == signature.name }
        guard !known.isEmpty else { return found(.unknownKey) }
        let own = SignedNote(text: note.text, signatures: [signature])
        if (try? own.verified(by: known)) == nil { return found(.false) }
        if let received = cells.integer(5),
            !LeafHeader(kind: .admitted, received: received).allows(cosignedAt: time)
        {
            found(.beforeItsEntry(time: time, received: received))
        }
    }
}
