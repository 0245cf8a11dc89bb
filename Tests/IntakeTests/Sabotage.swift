import Custody
import GRDB
import LedgerStore
import Registers

/// Faults of the real SQLite, on the file of a live desk.
extension LedgerFile {
    /// From now on a register refuses every row of a person.
    func sabotage(_ register: String, for person: PersonID) throws {
        try raw(
            """
            CREATE TRIGGER sabotage BEFORE INSERT ON register_\(register)
            WHEN NEW.person = '\(person)' BEGIN SELECT raise(ABORT, 'sabotage'); END
            """)
    }

    func sabotage(_ register: String) throws {
        try raw(
            """
            CREATE TRIGGER sabotage BEFORE INSERT ON register_\(register)
            BEGIN SELECT raise(ABORT, 'sabotage'); END
            """)
    }

    func mend() throws { try raw("DROP TRIGGER sabotage") }

    /// The disk holds no page more than the file has, or as many as it likes.
    func fillDisk(_ full: Bool) throws {
        _ = try write(at: 0) { transaction in
            try Int.fetchOne(
                transaction.database,
                sql: "PRAGMA max_page_count = \(full ? 1 : 4_294_967_294 as UInt32)")
        }
    }

    func raw(_ sql: String) throws {
        _ = try write(at: 0) { try $0.database.execute(sql: sql) }
    }
}
