import Custody
import Foundation
import GRDB
import Spelling

/// What an outgoing shift has fixed before the oncoming one reads: who gives, who takes, and hashes.
struct ShiftOffer: Sendable {
    let vault: PlaceID
    let outgoing: [PersonID]
    let incoming: [PersonID]
    let hashes: [ReadingHash]
    /// As the outgoing browser wrote it: parties with their keys, containers with their hashes.
    let json: JSON

    /// Nil unless it names both sides, each person once, and a hash for every container.
    init?(_ vault: PlaceID, _ json: JSON) {
        func people(_ name: String) -> [PersonID] {
            (json[name]?.items ?? []).compactMap { $0["person"]?.text.flatMap { PersonID($0) } }
        }
        let lines = json["commitments"]?.items ?? []
        hashes = lines.compactMap { $0["commitment"]?.text.flatMap { ReadingHash($0) } }
        (outgoing, incoming) = (people("outgoing"), people("incoming"))
        let both = outgoing + incoming
        guard !outgoing.isEmpty, !incoming.isEmpty, Set(both).count == both.count,
            hashes.count == lines.count,
            lines.allSatisfy({ $0["container"]?.text.flatMap { ContainerID($0) } != nil })
        else { return nil }
        self.vault = vault
        self.json = json
    }

    func names(_ person: PersonID) -> Bool {
        outgoing.contains(person) || incoming.contains(person)
    }
}

extension Anteroom {
    /// One at a time for each vault; a new one takes the place of what came to nothing.
    func offer(_ offer: ShiftOffer, at now: Int64) throws {
        try queue.write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO shift_offer VALUES (?, ?, ?)",
                arguments: [offer.vault.text, Data(JSON.render(offer.json)), now])
        }
    }

    func offer(of vault: PlaceID) throws -> ShiftOffer? {
        let kept = try queue.read { db in
            try Data.fetchOne(
                db, sql: "SELECT offer FROM shift_offer WHERE vault = ?", arguments: [vault.text])
        }
        return try kept.flatMap { ShiftOffer(vault, try JSON.parse(Array($0))) }
    }

    func withdrawOffer(of vault: PlaceID) throws {
        try queue.write { db in
            try db.execute(
                sql: "DELETE FROM shift_offer WHERE vault = ?", arguments: [vault.text])
        }
    }
}
