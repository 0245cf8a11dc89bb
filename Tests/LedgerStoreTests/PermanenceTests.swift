import Foundation
import GRDB
import LedgerStore
import Merkle
import Signing
import Testing

@Suite struct PermanenceTests {
    private let bench: Bench

    init() throws { bench = try Bench() }

    @Test func `the file is laid out as promised and waits for the disk`() throws {
        let ledger = try bench.create()
        let settings = try ledger.write(at: Bench.noon) { transaction in
            try ["synchronous", "page_size", "recursive_triggers", "foreign_keys"].map {
                try Int.fetchOne(transaction.database, sql: "PRAGMA \($0)")
            }
        }.value
        #expect(settings == [2, 16_384, 1, 1])
        let mode = try ledger.read { try String.fetchOne($0.database, sql: "PRAGMA journal_mode") }
        #expect(mode == "wal")
    }

    @Test func `the tables and guards that are named are those of the file`() throws {
        let ledger = try bench.create()
        func names(_ type: String) throws -> Set<String> {
            try ledger.read {
                try String.fetchSet(
                    $0.database,
                    sql:
                        "SELECT name FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite_%'",
                    arguments: [type])
            }
        }
        #expect(try names("table") == Schema.tables)
        #expect(try names("trigger") == Schema.guards)
        #expect(Schema.tables.isSuperset(of: ["entry", "tile", "checkpoint"]))
        #expect(Schema.guards.contains("entry_follows"))
    }

    @Test(arguments: [
        "UPDATE entry SET received = 1", "UPDATE entry SET envelope = x'00' WHERE idx = 3",
        "DELETE FROM entry WHERE idx = 299", "DELETE FROM tile", "DELETE FROM checkpoint",
        "UPDATE checkpoint SET root = zeroblob(32)", "UPDATE meta SET origin = 'other'",
        "DELETE FROM meta", "UPDATE tile SET hashes = zeroblob(32 * width)",
        "UPDATE tile SET width = width + 1, hashes = zeroblob(32 * (width + 1)) WHERE width < 256",
        "UPDATE tile SET width = width - 1, hashes = substr(hashes, 1, 32 * (width - 1))",
        "INSERT OR REPLACE INTO entry VALUES (3, 1, 0, zeroblob(32), x'00')",
        "INSERT OR REPLACE INTO checkpoint VALUES (300, zeroblob(32), x'00', 0)",
        "INSERT INTO entry VALUES (301, 1, 0, zeroblob(32), x'00')",
        "INSERT INTO entry VALUES (300, 3, 0, zeroblob(32), x'00')",
        "INSERT INTO checkpoint VALUES (299, zeroblob(32), x'00', 0)",
        "INSERT INTO cosignature VALUES (12345, 'w', 'line', 1)",
        "UPDATE cosignature SET time = 1", "DELETE FROM cosignature",
        "UPDATE person_detail SET details = x'00'",
    ])
    func `what is written stays written`(_ statement: String) throws {
        let ledger = try bench.create()
        try ledger.append(0..<300)
        let witness = try Bench.signer("w.example", .cosigner, 2)
        let text = try ledger.read { try $0.latestCheckpoint().signed.note.text }
        #expect(try ledger.keep(witness.sign(text, at: 5), of: 300, by: witness.key))
        _ = try ledger.write(at: Bench.noon) { transaction in
            try transaction.keep(
                PersonDetail(person: "p1", salt: Array(repeating: 1, count: 16), details: [1]))
        }
        let before = try ledger.latest()
        let refused = fault {
            _ = try ledger.write(at: Bench.noon) { try $0.database.execute(sql: statement) }
        }
        #expect(refused == "forbidden")
        #expect(try ledger.latest() == before)
        try ledger.close()
        #expect(try bench.open().latest() == before)
    }

    @Test func `a forgotten person is nowhere in the file nor beside it`() throws {
        let ledger = try bench.create()
        let secret = Array("张三 13800138000".utf8)
        let detail = PersonDetail(
            person: "p1", salt: Array(repeating: 5, count: 16), details: secret)
        _ = try ledger.write(at: Bench.noon) { try $0.keep(detail) }
        #expect(try ledger.read { try $0.detail(of: "p1") } == detail)
        func isOnDisk() throws -> Bool {
            try ["a.custody", "a.custody-wal"].contains { name in
                try bench.bytes(name).range(of: Data(secret)) != nil
            }
        }
        #expect(try isOnDisk())
        #expect(try ledger.forget("p1"))
        #expect(try !isOnDisk())
        #expect(try ledger.read { try $0.detail(of: "p1") } == nil)
        #expect(try !ledger.forget("p1"))
    }
}
