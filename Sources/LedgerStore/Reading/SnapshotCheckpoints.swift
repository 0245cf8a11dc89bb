import Foundation
import GRDB
package import Merkle
import Signing

extension LedgerSnapshot {
    package func latestCheckpoint() throws(LedgerError) -> StoredCheckpoint {
        let newest = try checkpoints("1 ORDER BY size DESC LIMIT 1", []).first
        guard let newest else { throw .corrupt(.checkpointMissing(size: nil)) }
        return newest
    }

    /// The checkpoint of exactly this size, if one was signed.
    package func checkpoint(size: Int) throws(LedgerError) -> StoredCheckpoint? {
        try checkpoints("size = ?", [size]).first
    }

    /// What the checkpoint of exactly this size says and when it was issued, if one was signed; its
    /// note is not read.
    package func issuedRoot(size: Int) throws(LedgerError) -> IssuedRoot? {
        try translatingFaults {
            let statement = try database.cachedStatement(
                sql: "SELECT root, issued FROM checkpoint WHERE size = ?")
            return try Row.fetchOne(statement, arguments: [size]).map { row in
                guard let root = Digest(row[0] as Data) else {
                    throw LedgerError.corrupt(
                        .checkpointMalformed(size: size, .malformedRoot))
                }
                return IssuedRoot(root: root, issued: row[1])
            }
        }
    }

    /// The first checkpoint of at least this size.
    package func checkpoint(atLeast size: Int) throws(LedgerError) -> StoredCheckpoint? {
        try checkpoints("size >= ? ORDER BY size LIMIT 1", [size]).first
    }

    /// Checkpoints larger than a size, in order, at most so many.
    package func checkpoints(
        above size: Int, limit: Int
    ) throws(LedgerError) -> [StoredCheckpoint] {
        try checkpoints("size > ? ORDER BY size LIMIT ?", [size, limit])
    }

    /// The first checkpoints that include an entry and that somebody cosigned; whether the
    /// cosigners of one are enough is for the reader's policy to say.
    package func cosignedCheckpoints(
        including index: Int, limit: Int = 1
    ) throws(LedgerError) -> [StoredCheckpoint] {
        try checkpoints(
            """
            size IN (SELECT DISTINCT size FROM cosignature WHERE size > ? ORDER BY size LIMIT ?)
            ORDER BY size
            """, [index, limit])
    }

    /// The size of the first checkpoint that includes an entry and that somebody cosigned, and when
    /// the first did; a time before its last entry came proves none, see ``LeafHeader``.
    package func firstCosigned(
        including index: Int
    ) throws(LedgerError) -> (size: Int, time: Int64)? {
        try translatingFaults {
            let statement = try database.cachedStatement(
                sql: """
                    SELECT size, time FROM cosignature JOIN entry ON idx = size - 1
                    WHERE size > ? AND time >= received / 1000 - ?
                    ORDER BY size, time LIMIT 1
                    """)
            let arguments: StatementArguments = [index, LeafHeader.clockAllowance]
            return try Row.fetchOne(statement, arguments: arguments).map { ($0[0], $0[1]) }
        }
    }

    /// Who cosigned the checkpoint of this size, earliest first.
    package func cosignatures(size: Int) throws(LedgerError) -> [StoredCosignature] {
        try translatingFaults {
            let statement = try database.cachedStatement(
                sql: "SELECT line, time FROM cosignature WHERE size = ? ORDER BY time, key_name")
            return try Row.fetchAll(statement, arguments: [size]).map { row in
                guard let signature = NoteSignature(line: row[0]) else {
                    throw LedgerError.corrupt(
                        .checkpointMalformed(size: size, .note(.malformedSignature(line: 0))))
                }
                return StoredCosignature(size: size, signature: signature, time: row[1])
            }
        }
    }

    /// A checkpoint as it is handed out: with every cosignature it has by now.
    package func cosignedCheckpoint(size: Int) throws(LedgerError) -> SignedCheckpoint {
        guard var signed = try checkpoint(size: size)?.signed else {
            throw .corrupt(.checkpointMissing(size: size))
        }
        for cosignature in try cosignatures(size: size) { signed.add(cosignature.signature) }
        return signed
    }

    private func checkpoints(
        _ condition: String, _ arguments: StatementArguments
    ) throws(LedgerError) -> [StoredCheckpoint] {
        try translatingFaults {
            let statement = try database.cachedStatement(
                sql: "SELECT size, root, note, issued FROM checkpoint WHERE \(condition)")
            return try Row.fetchAll(statement, arguments: arguments).map { try checkpoint($0) }
        }
    }

    private func checkpoint(_ row: Row) throws(LedgerError) -> StoredCheckpoint {
        let (size, root, note): (Int, Data, Data) = (row[0], row[1], row[2])
        guard let root = Digest(root) else {
            throw .corrupt(.checkpointMalformed(size: size, .malformedRoot))
        }
        do throws(CheckpointError) {
            let signed = try SignedCheckpoint(Array(note))
            return StoredCheckpoint(
                head: TreeHead(size: size, root: root), signed: signed, issued: row[3])
        } catch {
            throw .corrupt(.checkpointMalformed(size: size, error))
        }
    }
}
