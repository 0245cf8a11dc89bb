import GRDB

/// Where half-signed drafts and invitations wait: a file beside the ledger and never part of it.
///
/// Whoever loses it loses nothing that was acknowledged; those who signed have their drafts still.
final class Anteroom: Sendable {
    let queue: DatabaseQueue

    init(_ path: String) throws {
        var configuration = Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { try $0.execute(sql: Self.schema) }
    }

    var isReadable: Bool {
        (try? queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM invitation") }) != nil
    }

    private static let schema = """
        CREATE TABLE IF NOT EXISTS draft (
            content TEXT PRIMARY KEY, file BLOB NOT NULL, kind TEXT NOT NULL,
            drafter TEXT NOT NULL, kept INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS draft_party (
            person TEXT NOT NULL, content TEXT NOT NULL REFERENCES draft ON DELETE CASCADE,
            signed INTEGER NOT NULL CHECK (signed IN (0, 1)),
            PRIMARY KEY (person, content)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS invitation (
            code BLOB PRIMARY KEY, number TEXT NOT NULL UNIQUE, person TEXT NOT NULL, unit TEXT NOT NULL, roles TEXT NOT NULL,
            salt BLOB NOT NULL, details BLOB NOT NULL, registrar TEXT NOT NULL,
            ends INTEGER NOT NULL, used_by TEXT, wrong INTEGER NOT NULL DEFAULT 0
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS shift_offer (
            vault TEXT PRIMARY KEY, offer BLOB NOT NULL, kept INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS visitor (
            commitment TEXT PRIMARY KEY, vault TEXT NOT NULL, person TEXT NOT NULL,
            salt BLOB NOT NULL, details BLOB NOT NULL, kept INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
