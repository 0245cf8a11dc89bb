import Attestation
import Custody
import Foundation
import GRDB
import Reports
import Signing

/// Visitors' names lie beside the ledger, found by the hash that their statement holds.
extension Anteroom {
    func keep(_ disclosure: Disclosure, in vault: PlaceID, at now: Int64) throws {
        try queue.write { db in
            try db.execute(
                sql: "INSERT OR IGNORE INTO visitor VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    disclosure.commitment.hex, vault.text, disclosure.person,
                    Data(disclosure.salt), Data(DetailsText.render(disclosure.details)), now,
                ])
        }
    }

    /// What is kept of these.
    func visitors(of commitments: [Commitment]) throws -> [Commitment: [String: String]] {
        guard !commitments.isEmpty else { return [:] }
        return try queue.read { db in
            var found: [Commitment: [String: String]] = [:]
            for one in commitments {
                let details = try Data.fetchOne(
                    db, sql: "SELECT details FROM visitor WHERE commitment = ?",
                    arguments: [one.hex])
                found[one] = details.flatMap { DetailsText.read(Array($0)) }
            }
            return found
        }
    }
}
