import Foundation
import GRDB
import LedgerStore
import Merkle
import Signing
import Testing

@Suite struct WriterTests {
    private let bench: Bench

    init() throws { bench = try Bench() }

    private func writer() -> WriterLock.Writer? {
        do throws(LedgerError) {
            _ = try LedgerFile.open(bench.path(), signer: bench.signer)
        } catch {
            if case .held(let writer) = error { return writer }
            Issue.record(error)
        }
        return nil
    }

    @Test func `a second writer is told who writes, until that one lets go`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<3)
        let found = try #require(writer())
        #expect(found.process == ProcessInfo.processInfo.processIdentifier)
        #expect(!found.host.isEmpty && found.since > 0)
        // Who only reads is told the same, by whichever name he has it.
        let link = bench.path("link")
        try FileManager.default.createSymbolicLink(
            atPath: link, withDestinationPath: bench.path())
        for name in [bench.path(), link] {
            #expect(WriterLock.lastWriter(beside: name) == found)
        }
        #expect(WriterLock.lastWriter(beside: bench.path("other")) == nil)
        #expect(try LedgerFile.openReadOnly(bench.path()).latest() == ledger.latest())
        try ledger.close()
        #expect(fault { _ = try ledger.latest() } != nil)
        #expect(try bench.open().latest().size == 3)
    }

    @Test func `a killed process holds nothing any more`() throws {
        try bench.create().close()
        let other = Process()
        other.executableURL = URL(filePath: "/usr/bin/flock")
        other.arguments = [
            "--no-fork", bench.path() + ".lock", "sh", "-c", "echo held; exec sleep 600",
        ]
        let output = Pipe()
        other.standardOutput = output
        try other.run()
        _ = output.fileHandleForReading.availableData
        #expect(fault { _ = try bench.open() } == "held")
        kill(other.processIdentifier, SIGKILL)
        other.waitUntilExit()
        #expect(fault { try bench.open().append(0..<1) } == nil)
    }

    @Test func `a full disk is called so, and nothing of the write remains`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<300)
        let before = try ledger.latest()
        func limit(_ pages: String) throws {
            _ = try ledger.write(at: Bench.noon) { transaction in
                _ = try Int.fetchOne(
                    transaction.database, sql: "PRAGMA max_page_count = \(pages)")
            }
        }
        try limit("1")
        #expect(fault { try ledger.append(300..<600) } == "diskFull")
        #expect(try ledger.latest() == before)
        try limit("4294967294")
        try ledger.append(300..<600)
        #expect(try ledger.read { try $0.tree(size: 600).head() } == ledger.latest())
    }

    @Test func `a reader cannot write, not even by raw statements`() throws {
        try bench.create().append(0..<3)
        let reader = try LedgerFile.openReadOnly(bench.path())
        #expect(reader.isReadOnly)
        #expect(fault { try reader.append(3..<4) } == "readOnly")
        #expect(fault { _ = try reader.forget("p1") } == "readOnly")
        #expect(
            fault {
                try reader.read { try $0.database.execute(sql: "DELETE FROM person_detail") }
            } == "readOnly")
    }

    @Test func `a reader follows a live writer`() throws {
        let ledger = try bench.create()
        let reader = try LedgerFile.openReadOnly(bench.path())
        for number in 0..<5 {
            try ledger.append(number..<number + 1)
            #expect(try reader.latest() == ledger.latest())
        }
    }

    @Test func `a ledger without its side files is read as it lies`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<300)
        let head = try ledger.latest()
        try ledger.close()
        // Where SQLite cannot make its side files, as on a read-only disc.
        try? FileManager.default.removeItem(atPath: bench.path() + "-shm")
        try FileManager.default.createDirectory(
            atPath: bench.path() + "-shm", withIntermediateDirectories: false)
        let reader = try LedgerFile.openReadOnly(bench.path())
        #expect(try reader.latest() == head)
        #expect(try reader.read { try $0.pageFaults() }.isEmpty)
    }

    @Test func `a folder that nobody may write to is called read-only`() {
        // The kernel's own folder refuses even root.
        #expect(
            fault { _ = try LedgerFile.create("/sys/a.custody", signer: bench.signer, at: 1) }
                == "readOnly")
    }

    @Test func `nobody writes by a second name, where neither lock nor journal is seen`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<3)
        try FileManager.default.linkItem(atPath: bench.path(), toPath: bench.path("second"))
        #expect(fault { _ = try bench.open("second") } == "alsoNamed")
        try ledger.append(3..<4)
        try ledger.close()
        #expect(fault { _ = try bench.open() } == "alsoNamed")
        try FileManager.default.removeItem(atPath: bench.path("second"))
        let again = try bench.open()
        #expect(try again.read { try $0.size() } == 4)
    }

    @Test func `what its last writer left has to be there before anybody writes on`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<3)
        try ledger.close()
        let older = try bench.bytes("a.custody")
        let writer = try bench.open()
        try writer.append(3..<12)
        // As kill -9 leaves it: nothing closes, and what came last is in the journal alone.
        let file = try bench.bytes("a.custody")
        let journal = try bench.bytes("a.custody-wal")
        try writer.close()
        func replace(_ file: Data, _ journal: Data?) throws {
            for suffix in ["-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: bench.path() + suffix)
            }
            try bench.put(file, "a.custody")
            if let journal { try bench.put(journal, "a.custody-wal") }
        }
        for left in [file, older] {
            try replace(left, nil)
            #expect(fault { _ = try bench.open() } == "shortened")
            #expect(try bench.bytes("a.custody") == left)
        }
        try replace(file, journal)
        let whole = try bench.open()
        #expect(try whole.read { try $0.size() } == 12)
        try whole.close()
        try replace(older, nil)
        try FileManager.default.removeItem(atPath: bench.path() + ".lock")
        #expect(try bench.open().read { try $0.size() } == 3)
    }

    @Test func `a ledger that comes to nothing leaves nothing but the file of its lock`() throws {
        struct Stop: Error {}
        func made() throws -> [String] {
            let failed = fault {
                _ = try LedgerFile.create(bench.path(), signer: bench.signer, at: Bench.noon) { _ in
                    throw Stop()
                }
            }
            #expect(failed == "abandoned")
            return try FileManager.default.contentsOfDirectory(atPath: bench.folder.path)
        }
        // Who had that open already could else lock what has no name any more.
        #expect(try made() == ["a.custody.lock"])
        #expect(try made() == ["a.custody.lock"])
        #expect(try bench.create().latest().size == 0)
    }

    @Test(arguments: ["-wal", "-journal", "-shm"])
    func `no new file takes for its own what another left beside its name`(suffix: String) throws {
        let ledger = try bench.create()
        try bench.put(Data([1]), "copy" + suffix)
        #expect(fault { _ = try ledger.copy(to: bench.path("copy")) } == "besideAlready")
        #expect(fault { _ = try bench.create("copy") } == "besideAlready")
        #expect(!FileManager.default.fileExists(atPath: bench.path("copy")))
        #expect(try bench.bytes("copy" + suffix) == Data([1]))
    }

    @Test func `a copy of a live ledger is whole and overwrites nothing`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<700)
        let copy = try ledger.copy(to: bench.path("copy"))
        #expect(try copy.latest() == ledger.latest() && copy.isReadOnly)
        try copy.close()
        try ledger.append(700..<701)
        #expect(fault { _ = try ledger.copy(to: bench.path("copy")) } == "existsAlready")
        let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path)
        #expect(!names.contains { $0.hasPrefix("copy") && $0 != "copy" })
        let writable = try bench.open("copy")
        try writable.append(700..<701)
        #expect(try writable.latest() == ledger.latest())
    }
}
