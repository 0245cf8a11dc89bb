import Binding
import GRDB
import Signing

/// Entries that a transaction has taken and not written yet; they are written many at a time, and
/// before anything of the entries is read.
final class UnwrittenEntries {
    private var gathered: [Entry] = []

    /// So many bytes of envelopes are enough to be written together.
    private static let enough = 1 << 20
    private var bytes = 0

    func add(_ entry: Entry, _ database: Database) throws(LedgerError) {
        gathered.append(entry)
        bytes += entry.envelope.count
        if bytes > Self.enough { try write(into: database) }
    }

    func write(into database: Database) throws(LedgerError) {
        guard !gathered.isEmpty else { return }
        let entries = gathered
        gathered = []
        bytes = 0
        try translatingFaults {
            do {
                var rows = BoundRows(columns: 5)
                for entry in entries {
                    rows.append(entry.index)
                    rows.append(Int(entry.header.kind.rawValue))
                    rows.append(Int(entry.header.received))
                    let words = entry.contentID.bigEndianWords
                    rows.append(words: words.0, words.1, words.2, words.3)
                    rows.append(blob: entry.envelope)
                }
                try rows.execute(database.cachedStatement(sql: Self.insertion))
            } catch DatabaseError.SQLITE_CONSTRAINT_UNIQUE {
                throw LedgerError.alreadyAdmitted(repeated(entries, database))
            }
        }
    }

    /// Which of them was here already, or comes twice.
    private func repeated(_ entries: [Entry], _ database: Database) -> Digest {
        let admitted = entries.filter { $0.header.kind == .admitted }
        let snapshot = LedgerSnapshot(database: database)
        // Those before the one that failed have been written: here is not what tells them apart.
        var seen: Set<Digest> = []
        let twice = admitted.first { !seen.insert($0.contentID).inserted }
        let before = admitted.first { entry in
            (try? snapshot.admitted(entry.contentID)).map { $0.index < entries[0].index } ?? false
        }
        return (before ?? twice ?? entries[0]).contentID
    }

    private static let insertion = """
        INSERT INTO entry (idx, kind, received, content_id, envelope) VALUES (?, ?, ?, ?, ?)
        """
}
