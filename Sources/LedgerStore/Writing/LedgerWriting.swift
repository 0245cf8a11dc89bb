import GRDB
package import Merkle

/// What a write gave, and the checkpoint that covers its entries; none, if it had none.
package struct LedgerWrite<Value> {
    package let value: Value
    package let checkpoint: SignedCheckpoint?
}

extension LedgerFile {
    /// One transaction of the one writer: when it returns, the disk has the entries, their tiles
    /// and a signed checkpoint; when it throws, nothing happened.
    package func write<Value>(
        at now: Int64, _ body: (LedgerTransaction) throws -> Value
    ) throws(LedgerError) -> LedgerWrite<Value> {
        try change { database, writing in
            let cache = TileCache(capacity: 64)
            var growing = try self.growing(
                writing, LedgerSnapshot(database: database, cache: cache))
            let transaction = LedgerTransaction(
                database, cache: cache, firstIndex: growing.size)
            let value = try body(transaction)
            try transaction.write()
            guard !transaction.leaves.isEmpty else {
                return (LedgerWrite(value: value, checkpoint: nil), nil)
            }
            let sealing = CheckpointSealing(
                snapshot: transaction.snapshot, signer: writing.signer, settings: settings)
            let checkpoint = try sealing.seal(transaction, growing: &growing, issued: now)
            return (LedgerWrite(value: value, checkpoint: checkpoint), growing)
        }
    }

    /// Adds what a known cosigner answered; false if it had cosigned that checkpoint before.
    package func keep(
        _ signature: NoteSignature, of size: Int, by cosigner: NoteKey
    ) throws(LedgerError) -> Bool {
        try change { database, _ in
            let snapshot = LedgerSnapshot(database: database, cache: TileCache(capacity: 2))
            guard let checkpoint = try snapshot.checkpoint(size: size) else {
                throw LedgerError.notCosigned
            }
            let note = SignedNote(text: checkpoint.signed.note.text, signatures: [signature])
            guard cosigner.kind == .cosigner, let verified = try? note.verified(by: [cosigner]),
                let time = verified.signatures.first?.time
            else { throw LedgerError.notCosigned }
            try database.execute(
                sql: """
                    INSERT INTO cosignature (size, key_name, line, time) VALUES (?, ?, ?, ?)
                    ON CONFLICT DO NOTHING
                    """,
                arguments: [size, cosigner.name.text, signature.line, time])
            return (database.changesCount == 1, nil)
        }
    }

    /// Forgets a person's details in the file and in its journal; false if nothing was known.
    ///
    /// The commitment in the ledger stays and says nothing without its salt. Where a reader keeps
    /// the journal (`busy`), the details are out of the table, and asking again empties it.
    package func forget(_ person: String) throws(LedgerError) -> Bool {
        let forgotten = try change { database, _ in
            try database.execute(
                sql: "DELETE FROM person_detail WHERE person = ?", arguments: [person])
            return (database.changesCount == 1, nil)
        }
        if let pool = writing?.pool {
            try translatingFaults {
                _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
            }
        }
        return forgotten
    }

    private func change<Value>(
        _ body: (Database, Writing) throws -> (Value, GrowingLedger?)
    ) throws(LedgerError) -> Value {
        guard let writing else { throw .readOnly }
        return try translatingFaults {
            try writing.pool.writeWithoutTransaction { database in
                var result: (value: Value, growing: GrowingLedger?)?
                try database.inTransaction(.immediate) {
                    result = try body(database, writing)
                    guard writing.names.areKept else { throw LedgerError.displaced }
                    return .commit
                }
                guard let result else { preconditionFailure("A commit without its result.") }
                if let growing = result.growing {
                    writing.growing.replace(by: growing)
                    writing.lock.note(growing.size)
                }
                return result.value
            }
        }
    }

    /// The tree's edge; read again where a commit failed in a way that left its fate open.
    private func growing(
        _ writing: Writing, _ snapshot: LedgerSnapshot
    ) throws(LedgerError) -> GrowingLedger {
        let growing = writing.growing.current
        if try snapshot.size() == growing.size { return growing }
        return try TailCheck.run(snapshot, settings)
    }
}
