import GRDB
import Merkle

/// Which cosignatures somebody outside has and the ledger has not.
///
/// A cosigner who signed and never handed his line in is nothing unusual, so that a line which was
/// taken out can be told from that by nobody: it is named, and no failure.
struct CosignatureLines {
    let file: AuditedFile
    let cosigners: [NoteKey]

    /// - Parameters:
    ///   - signed: a checkpoint of this ledger, as the evidence has it.
    ///   - isBooked: whether it is from a cosigner's own book, which holds what he cosigned
    ///     without his lines.
    /// - Returns: each that the ledger has not.
    func absent(_ signed: SignedCheckpoint, isBooked: Bool) -> [AbsentCosignature] {
        let size = signed.checkpoint.head.size
        if isBooked, !isThere(size, nil) { return [.booked(size: size)] }
        return signed.note.signatures.compactMap { signature in
            let name = signature.name.text
            guard signature.bytes.count == CosignaturePass.length, !isThere(size, name) else {
                return nil
            }
            let known = cosigners.filter { $0.id == signature.id && $0.name == signature.name }
            guard !known.isEmpty else { return .unverified(size: size, by: name) }
            let own = SignedNote(text: signed.note.text, signatures: [signature])
            let holds = (try? own.verified(by: known)) != nil
            return holds ? .line(size: size, by: name) : nil
        }
    }

    /// What cannot be read is the finding of the pass over that table.
    private func isThere(_ size: Int, _ name: String?) -> Bool {
        let found = try? file.read { database in
            try Bool.fetchOne(
                database,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM cosignature
                    WHERE size = ? AND key_name = coalesce(?, key_name))
                    """, arguments: [size, name])
        }
        return found != false
    }
}
