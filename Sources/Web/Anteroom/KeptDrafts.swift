import Attestation
import Custody
import Foundation
import GRDB

/// One draft as it waits.
struct WaitingDraft: Sendable {
    let content: ContentID
    let kind: ActKind
    let file: [UInt8]
    let drafter: String
    /// Milliseconds since 1970.
    let kept: Int64
    let hasSigned: Bool
}

extension Anteroom {
    /// Keeps a draft, or what has been signed on it since, in one write: of two who sign at the same
    /// moment neither is lost.
    ///
    /// Returns the draft with every signature that is kept of it.
    func keep(
        _ signed: Draft, _ content: ContentID, kind: ActKind, drafter: PersonID, at now: Int64
    ) throws -> Draft {
        try queue.write { db in
            var draft = signed
            let kept = try Data.fetchOne(
                db, sql: "SELECT file FROM draft WHERE content = ?", arguments: [content.hex])
            if let kept { try draft.join(try Draft.parse(Array(kept))) }
            let missing = Set(draft.missing.map(\.person))
            try db.execute(
                sql: """
                    INSERT INTO draft (content, file, kind, drafter, kept) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (content) DO UPDATE SET file = excluded.file
                    """,
                arguments: [
                    content.hex, Data(draft.bytes), kind.rawValue, drafter.text, now,
                ])
            for party in draft.parties {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO draft_party VALUES (?, ?, ?)",
                    arguments: [
                        party.person, content.hex, missing.contains(party.person) ? 0 : 1,
                    ])
            }
            return draft
        }
    }

    func draft(_ content: ContentID) throws -> Draft? {
        let file = try queue.read { db in
            try Data.fetchOne(
                db, sql: "SELECT file FROM draft WHERE content = ?", arguments: [content.hex])
        }
        return try file.map { try Draft.parse(Array($0)) }
    }

    func drop(_ content: ContentID) throws {
        try queue.write { db in
            try db.execute(sql: "DELETE FROM draft WHERE content = ?", arguments: [content.hex])
        }
    }

    /// The drafts that a person is a party of, newest first.
    func drafts(of person: PersonID) throws -> [WaitingDraft] {
        try queue.read { db in
            try GRDB.Row.fetchAll(
                db,
                sql: """
                    SELECT draft.content, kind, file, drafter, kept, signed
                    FROM draft_party JOIN draft USING (content)
                    WHERE person = ? ORDER BY kept DESC, draft.content LIMIT 500
                    """, arguments: [person.text]
            ).compactMap { row in
                let (content, kind, file): (String, String, Data) = (row[0], row[1], row[2])
                guard let content = ContentID(content), let kind = ActKind(rawValue: kind) else {
                    return nil
                }
                return WaitingDraft(
                    content: content, kind: kind, file: Array(file), drafter: row[3],
                    kept: row[4], hasSigned: row[5])
            }
        }
    }
}
