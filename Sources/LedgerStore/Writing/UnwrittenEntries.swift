import Foundation
import GRDB
import Signing

/// Entries that a transaction has taken and not written yet; they are written many at a time, and
/// before anything of the entries is read.
final class UnwrittenEntries {
    private var gathered: [Entry] = []

    func add(_ entry: Entry, _ database: Database) throws(LedgerError) {
        gathered.append(entry)
        if gathered.count == Self.lengths[0] { try write(into: database) }
    }

    func write(into database: Database) throws(LedgerError) {
        guard !gathered.isEmpty else { return }
        var rest = gathered[...]
        gathered = []
        while !rest.isEmpty {
            let count = Self.lengths.first { $0 <= rest.count } ?? 1
            try write(rest.prefix(count), into: database)
            rest = rest.dropFirst(count)
        }
    }

    private func write(
        _ entries: ArraySlice<Entry>, into database: Database
    ) throws(LedgerError) {
        try translatingFaults {
            do {
                var values: [DatabaseValue] = []
                values.reserveCapacity(entries.count * 5)
                for entry in entries {
                    values.append(entry.index.databaseValue)
                    values.append(entry.header.kind.rawValue.databaseValue)
                    values.append(entry.header.received.databaseValue)
                    values.append(Data(entry.contentID.bytes).databaseValue)
                    values.append(Data(entry.envelope).databaseValue)
                }
                try database.cachedStatement(sql: Self.insert(entries.count))
                    .execute(arguments: StatementArguments(values))
            } catch DatabaseError.SQLITE_CONSTRAINT_UNIQUE {
                throw LedgerError.alreadyAdmitted(repeated(entries, database))
            }
        }
    }

    /// Which of them is here already; where only one was to be written, that one.
    private func repeated(_ entries: ArraySlice<Entry>, _ database: Database) -> Digest {
        let snapshot = LedgerSnapshot(database: database)
        let admitted = entries.filter { $0.header.kind == .admitted }
        let known = admitted.first { (try? snapshot.admitted($0.contentID)) != nil }
        var seen: Set<Digest> = []
        let twice = admitted.first { !seen.insert($0.contentID).inserted }
        return (known ?? twice ?? entries[entries.startIndex]).contentID
    }

    /// Few different statements, so that each stays prepared; the longest first.
    private static let lengths = [32, 4, 1]

    private static func insert(_ count: Int) -> String { inserts[count] ?? "" }

    private static let inserts = Dictionary(
        uniqueKeysWithValues: lengths.map { count in
            let rows = repeatElement("(?, ?, ?, ?, ?)", count: count).joined(separator: ", ")
            let columns = "(idx, kind, received, content_id, envelope)"
            return (count, "INSERT INTO entry \(columns) VALUES \(rows)")
        })
}
