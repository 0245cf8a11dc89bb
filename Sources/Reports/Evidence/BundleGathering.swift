package import Attestation
import Custody
package import Intake
package import LedgerStore
import Merkle
import Signing

/// Gathers what statements rest on: their signers' enrolments, and those of who signed them, down
/// to the genesis.
package struct BundleGathering {
    package let statements: [Exhibit]
    package let enrolments: [Exhibit]

    /// One statement that is itself an enrolment is not enclosed twice; among several each is shown
    /// as what it is, and the enrolments once more as what the others rest on.
    package init(_ entries: [Entry], _ books: Books) throws {
        statements = try entries.map { try Self.exhibit($0, books) }
        var known: Set<ContentID> =
            entries.count == 1 ? Set(entries.map { ContentID($0.contentID) }) : []
        var queue = entries
        var found: [Entry] = []
        while let next = queue.popLast() {
            for signature in try Books.envelope(next).signatures {
                let key = KeyID(signature.key.digest)
                guard let row = books.history.row(KeyRow.self, key),
                    known.insert(row.content).inserted, let entry = try books.entry(row.content)
                else { continue }
                found.append(entry)
                queue.append(entry)
            }
        }
        enrolments = try found.sorted { $0.index < $1.index }
            .map { try Self.exhibit($0, books) }
    }

    package static func exhibit(_ entry: Entry, _ books: Books) throws -> Exhibit {
        let size = try ProofSize.best(of: entry.index, books.snapshot)
        let proof = try books.snapshot.offlineProof(of: entry.index, under: size)
        return Exhibit(
            envelope: try Books.envelope(entry),
            proofs: [String(decoding: proof.bytes, as: UTF8.self)],
            checkpoints: [String(decoding: proof.checkpoint, as: UTF8.self)])
    }
}
