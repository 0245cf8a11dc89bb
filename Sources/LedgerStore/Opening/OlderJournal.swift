import GRDB
import Merkle

extension LedgerFile {
    /// Refuses a journal of an earlier day beside a file that knows more: read with it, the file
    /// would be what it was then, and closed by a writer, it would stay so.
    ///
    /// A journal has all that its file has and what came last. Where the file alone shows a
    /// checkpoint of its log that it lacks together with the journal, the two do not belong together.
    ///
    /// - Throws: ``LedgerError/corrupt(_:)``; nothing where one of them cannot be read, which is for
    ///   others to say.
    package static func refuseOlderJournal(_ path: String) throws(LedgerError) {
        // The file first: what is written meanwhile makes the journal no smaller.
        guard journalSize(path) > 0,
            let alone = try? newest(in: readAsItLies(path)),
            let together = try? newest(in: readOnlyReader(path)),
            together.key == alone.key, together.size < alone.size
        else { return }
        throw .corrupt(.journalIsOlder(journal: together.size, file: alone.size))
    }

    /// The size that the newest checkpoint of a file signs, and the key that signed it.
    private static func newest(
        in reader: any DatabaseReader
    ) throws -> (key: NoteKey, size: Int) {
        defer { try? reader.close() }
        return try reader.read { database in
            let key = try LedgerSettings(database).logKey
            let snapshot = LedgerSnapshot(database: database, cache: TileCache(capacity: 2))
            let signed = try snapshot.latestCheckpoint().signed
            return (key, try signed.verified(logs: [key]).head.size)
        }
    }
}
