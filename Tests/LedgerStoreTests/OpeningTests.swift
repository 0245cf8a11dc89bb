import Foundation
import GRDB
import LedgerStore
import Merkle
import Signing
import Testing

@Suite struct OpeningTests {
    private let bench: Bench

    init() throws { bench = try Bench() }

    @Test func `creating never touches what is there, opening never creates`() throws {
        try bench.put(Data("somebody's".utf8), "a.custody")
        #expect(fault { _ = try bench.create() } == "existsAlready")
        #expect(try bench.bytes("a.custody") == Data("somebody's".utf8))
        #expect(fault { _ = try bench.open("b.custody") } == "notThere")
        #expect(fault { _ = try LedgerFile.openReadOnly(bench.path("b.custody")) } == "notThere")
        #expect(!FileManager.default.fileExists(atPath: bench.path("b.custody")))
        let nowhere = bench.path("nowhere/a.custody")
        #expect(
            fault { _ = try LedgerFile.create(nowhere, signer: bench.signer, at: 1) }
                == "notThere")
    }

    @Test func `other people's files are refused and left as they were`() throws {
        let queue = try DatabaseQueue(path: bench.path("other"))
        try queue.write { try $0.execute(sql: "CREATE TABLE entry (idx INTEGER)") }
        try queue.close()
        try bench.put(Data("no database at all, however long it may be".utf8), "text")
        try bench.put(Data(repeating: 65, count: 5000), "long text")
        try bench.put(Data(), "empty")
        for name in ["other", "text", "long text", "empty"] {
            let before = try bench.bytes(name)
            #expect(fault { _ = try bench.open(name) } == "notALedger", "\(name)")
            #expect(fault { _ = try LedgerFile.openReadOnly(bench.path(name)) } == "notALedger")
            #expect(try bench.bytes(name) == before)
        }
    }

    @Test func `a later format and another log's key are told apart from damage`() throws {
        try bench.create().close()
        let stranger = try Bench.signer("exam.example/2026", .log, 9)
        #expect(
            fault { _ = try LedgerFile.open(bench.path(), signer: stranger) } == "otherLogKey")
        let cosigner = try Bench.signer("exam.example/2026", .cosigner, 1)
        #expect(
            fault { _ = try LedgerFile.create(bench.path("c"), signer: cosigner, at: 1) }
                == "otherLogKey")
        let queue = try DatabaseQueue(path: bench.path())
        try queue.write { try $0.execute(sql: "PRAGMA user_version = 2") }
        try queue.close()
        #expect(fault { _ = try bench.open() } == "otherFormat")
    }

    @Test func `a truncated file is called truncated, wherever it ends`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<600)
        try ledger.close()
        let whole = try bench.bytes("a.custody")
        for part in [whole.count - 1, whole.count / 2, 16_384, 5000, 100] {
            try bench.put(whole.prefix(part), "short")
            #expect(
                damage { _ = try bench.open("short") }
                    == .truncated(bytes: part, of: whole.count))
        }
        try bench.put(whole.prefix(99), "short")
        #expect(damage { _ = try bench.open("short") } == .truncated(bytes: 99, of: 100))
    }

    @Test(arguments: [
        ("UPDATE tile SET hashes = zeroblob(32 * width) WHERE level = 1", "rootDiffers"),
        ("DELETE FROM tile WHERE level = 1", "tileMissing"),
        ("UPDATE entry SET envelope = x'00' WHERE idx = 599", "leafDiffers"),
        ("UPDATE entry SET kind = 2 WHERE idx = 599", "leafDiffers"),
        ("UPDATE entry SET received = received + 1 WHERE idx = 599", "leafDiffers"),
        ("DELETE FROM entry WHERE idx = 599", "sizeDiffers"),
        ("UPDATE checkpoint SET root = zeroblob(32) WHERE size = 600", "checkpointMalformed"),
        ("UPDATE checkpoint SET note = x'00' WHERE size = 600", "checkpointMalformed"),
        ("DELETE FROM checkpoint WHERE size = 600", "sizeDiffers"),
        ("DELETE FROM checkpoint", "checkpointMissing"),
        ("UPDATE meta SET log_key = 'x'", "settingsMalformed"),
    ])
    func `who changes the right edge behind the triggers is noticed at the next opening`(
        _ statement: String, _ expected: String
    ) throws {
        let ledger = try bench.create()
        try ledger.append(0..<600)
        try ledger.close()
        let queue = try DatabaseQueue(path: bench.path())
        try queue.write { database in
            let sql = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
            for trigger in try String.fetchAll(database, sql: sql) {
                try database.execute(sql: "DROP TRIGGER \(trigger)")
            }
            try database.execute(sql: statement)
        }
        try queue.close()
        let found = damage { _ = try LedgerFile.openReadOnly(bench.path()) }
        #expect(found.map { "\($0)" }?.hasPrefix(expected) == true, "\(String(describing: found))")
        #expect(fault { _ = try bench.open() } == "corrupt")
    }

    @Test func `what was acknowledged outlives a crash, what was not is gone`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<300)
        let acknowledged = try ledger.latest()
        func crash(to name: String) throws {
            for suffix in ["", "-wal"] {
                try bench.put(bench.bytes("a.custody" + suffix), name + suffix)
            }
        }
        _ = try ledger.write(at: Bench.noon) { transaction in
            for number in 300..<500 {
                _ = try transaction.append(
                    kind: .admitted, received: 1, contentID: LedgerFile.contentID(number),
                    envelope: LedgerFile.envelope(number))
            }
            // What a killed process leaves is what lies on the disk at this moment.
            try crash(to: "before")
        }
        try crash(to: "after")
        let before = try bench.open("before")
        #expect(try before.latest() == acknowledged)
        try before.append(300..<301)
        let after = try bench.open("after")
        #expect(try after.latest() == ledger.latest())
        #expect(try after.read { try $0.size() } == 500)
    }
}
