import Binding
import Foundation
import GRDB
import Glibc

/// The rows that a statement leaves, written by SQLite and by nobody else: what no desk that keeps
/// them durably can save, however little it thinks about them.
enum Floor {
    private static let together = 1_000
    private static let rounds = 20

    /// Microseconds of a core for one statement's rows: its entry with the index of contents, its
    /// id, and three rows in journals (who signed, from which device, what happened).
    static func rows(envelope: Int, in folder: URL) throws -> Double {
        let pool = try DatabasePool(path: folder.path + "/floor.sqlite")
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try pool.write { try $0.execute(sql: tables) }
        var entries = BoundRows(columns: 3)
        var ids = BoundRows(columns: 2)
        var journal = BoundRows(columns: 3)
        var spent = Measured.nothing
        for round in 0..<rounds {
            for number in 0..<together {
                fill(&entries, &ids, &journal, round * together + number, envelope)
            }
            spent += try measured {
                try pool.write { db in
                    try entries.execute(db.cachedStatement(sql: "INSERT INTO e VALUES (?, ?, ?)"))
                    try ids.execute(db.cachedStatement(sql: "INSERT INTO s VALUES (?, ?)"))
                    try journal.execute(db.cachedStatement(sql: "INSERT INTO j VALUES (?, ?, ?)"))
                }
            }
            entries.removeAll()
            ids.removeAll()
            journal.removeAll()
        }
        try pool.close()
        return spent.microseconds
    }

    private static let tables = """
        CREATE TABLE e (i INTEGER PRIMARY KEY, c BLOB NOT NULL, d BLOB NOT NULL) STRICT;
        CREATE UNIQUE INDEX e_c ON e (c);
        CREATE TABLE s (i BLOB PRIMARY KEY, c BLOB NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE j (t TEXT NOT NULL, c BLOB NOT NULL, d TEXT NOT NULL) STRICT;
        CREATE INDEX j_t ON j (t);
        """

    private static func fill(
        _ entries: inout BoundRows, _ ids: inout BoundRows, _ journal: inout BoundRows,
        _ number: Int, _ envelope: Int
    ) {
        var random = SystemRandomNumberGenerator()
        let content = (0..<4).map { _ in random.next() as UInt64 }
        entries.append(number)
        entries.append(words: content[0], content[1], content[2], content[3])
        entries.append(blob: [UInt8](repeating: 7, count: envelope))
        ids.append(words: content[1], content[3])
        ids.append(words: content[0], content[1], content[2], content[3])
        for text in ["p-1", "device", "vault"] {
            journal.append(text)
            journal.append(words: content[0], content[1], content[2], content[3])
            journal.append("custodian equipment 1617238800 camera")
        }
    }

    private static func measured(_ body: () throws -> Void) rethrows -> Measured {
        let clock = ContinuousClock()
        let (start, spent) = (clock.now, Glibc.clock())
        try body()
        return Measured(
            count: together, seconds: start.duration(to: clock.now).seconds,
            processor: Double(Glibc.clock() - spent) / Double(CLOCKS_PER_SEC))
    }
}
