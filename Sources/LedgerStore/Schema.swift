/// The tables of a ledger file, where rows only come; the exceptions say so.
package enum Schema {
    /// "CUST", in the file's header.
    static let applicationID = 0x4355_5354
    static let format = 1
    static let pageSize = 16_384

    static let statements = [settings, entries, tiles, checkpoints, cosignatures, people]

    /// The tables by their names.
    package static let tables = created("TABLE")
    /// What keeps a program, though no attacker, from changing a row.
    package static let guards = created("TRIGGER")

    /// The names after `CREATE` and this word.
    private static func created(_ kind: Substring) -> Set<String> {
        let words = statements.joined(separator: "\n").split { " \n".contains($0) }
        return Set(
            words.indices.dropLast(2)
                .filter { words[$0] == "CREATE" && words[$0 + 1] == kind }
                .map { String(words[$0 + 2]) })
    }

    /// Whose ledger this is.
    private static let settings = """
        CREATE TABLE meta (
          one INTEGER PRIMARY KEY CHECK (one = 1),
          origin TEXT NOT NULL CHECK (length(origin) > 0),
          log_key TEXT NOT NULL CHECK (length(log_key) > 0)
        ) STRICT;
        \(frozen("meta"))
        """

    private static let entries = """
        CREATE TABLE entry (
          idx INTEGER PRIMARY KEY CHECK (idx >= 0),
          kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
          received INTEGER NOT NULL CHECK (received >= 0),
          content_id BLOB NOT NULL CHECK (length(content_id) = 32),
          envelope BLOB NOT NULL CHECK (length(envelope) BETWEEN 1 AND \(Entry.envelopeLimit))
        ) STRICT;
        CREATE UNIQUE INDEX entry_admitted ON entry(content_id) WHERE kind = 1;
        CREATE INDEX entry_refused ON entry(content_id) WHERE kind = 2;
        CREATE TRIGGER entry_follows BEFORE INSERT ON entry
        WHEN NEW.idx IS NOT (SELECT coalesce(max(idx) + 1, 0) FROM entry)
        BEGIN SELECT raise(ABORT, 'an entry follows the last one'); END;
        \(frozen("entry"))
        """

    /// The widest tile of each place; a partial one may only grow to the right.
    private static let tiles = """
        CREATE TABLE tile (
          level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 7),
          idx INTEGER NOT NULL CHECK (idx >= 0),
          width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 256),
          hashes BLOB NOT NULL CHECK (length(hashes) = 32 * width),
          PRIMARY KEY (level, idx)
        ) STRICT;
        CREATE TRIGGER tile_grows BEFORE UPDATE ON tile
        WHEN NEW.level IS NOT OLD.level OR NEW.idx IS NOT OLD.idx OR NEW.width <= OLD.width
          OR substr(NEW.hashes, 1, length(OLD.hashes)) IS NOT OLD.hashes
        BEGIN SELECT raise(ABORT, 'a tile only grows'); END;
        \(undeletable("tile"))
        """

    private static let checkpoints = """
        CREATE TABLE checkpoint (
          size INTEGER PRIMARY KEY CHECK (size >= 0),
          root BLOB NOT NULL CHECK (length(root) = 32),
          note BLOB NOT NULL CHECK (length(note) > 0),
          issued INTEGER NOT NULL CHECK (issued >= 0)
        ) STRICT;
        CREATE TRIGGER checkpoint_grows BEFORE INSERT ON checkpoint
        WHEN NEW.size <= (SELECT max(size) FROM checkpoint)
        BEGIN SELECT raise(ABORT, 'a checkpoint is larger than the last one'); END;
        \(frozen("checkpoint"))
        """

    private static let cosignatures = """
        CREATE TABLE cosignature (
          size INTEGER NOT NULL REFERENCES checkpoint(size),
          key_name TEXT NOT NULL CHECK (length(key_name) > 0),
          line TEXT NOT NULL CHECK (length(line) > 0),
          time INTEGER NOT NULL CHECK (time > 0),
          PRIMARY KEY (size, key_name)
        ) STRICT, WITHOUT ROWID;
        \(frozen("cosignature"))
        """

    /// Names and numbers of people, committed to in their enrolments: the one table that forgets.
    private static let people = """
        CREATE TABLE person_detail (
          person TEXT PRIMARY KEY CHECK (length(person) > 0),
          salt BLOB NOT NULL CHECK (length(salt) >= 16),
          details BLOB NOT NULL
        ) STRICT;
        \(unchangeable("person_detail"))
        """

    private static func frozen(_ table: String) -> String {
        unchangeable(table) + "\n" + undeletable(table)
    }

    private static func unchangeable(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)_stays BEFORE UPDATE ON \(table)
        BEGIN SELECT raise(ABORT, 'nothing in \(table) is changed'); END;
        """
    }

    private static func undeletable(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)_remains BEFORE DELETE ON \(table)
        BEGIN SELECT raise(ABORT, 'nothing in \(table) is deleted'); END;
        """
    }
}
