import Foundation
import LedgerStore
import Merkle
import Testing

/// A file that somebody moves, replaces, deletes or takes for another while it is used.
@Suite struct PlaceTests {
    private let bench: Bench
    private let manager = FileManager.default

    init() throws { bench = try Bench() }

    private func move(_ from: String, _ to: String) throws {
        try manager.moveItem(atPath: bench.path(from), toPath: bench.path(to))
    }

    @Test(arguments: ["", "-wal", ".lock"])
    func `what has lost its name takes nothing more, until it has it again`(
        _ ending: String
    ) throws {
        let (name, away) = ("a.custody" + ending, "away" + ending)
        let ledger = try bench.create()
        try ledger.append(0..<3)
        let before = try ledger.latest()
        try move(name, away)
        #expect(fault { try ledger.append(3..<4) } == "displaced" && !ledger.isInPlace)
        // Another of that name is not the one.
        try manager.copyItem(atPath: bench.path(away), toPath: bench.path(name))
        #expect(fault { try ledger.append(3..<4) } == "displaced" && !ledger.isInPlace)
        try manager.removeItem(atPath: bench.path(name))
        try move(away, name)
        #expect(try ledger.latest() == before && ledger.isInPlace)
        try ledger.append(3..<4)
        try manager.removeItem(atPath: bench.path(name))
        #expect(fault { try ledger.append(4..<5) } == "displaced")
    }

    @Test func `a journal that is another's is refused, and the file stays as it was`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<300)
        try ledger.close()
        let whole = try bench.bytes("a.custody")
        let other = try LedgerFile.create(
            bench.path("other"), signer: Bench.signer("other.example", .log, 9), at: 1)
        try other.append(0..<40)
        // What it wrote last does not say whose it is.
        try other.close()
        try bench.put(bench.bytes("other"), "again")
        let again = try LedgerFile.open(
            bench.path("again"), signer: Bench.signer("other.example", .log, 9))
        try again.append(40..<41)
        try bench.put(bench.bytes("again-wal"), "a.custody-wal")
        #expect(fault { _ = try bench.open() } == "corrupt")
        #expect(try bench.bytes("a.custody") == whole)
        for side in ["-wal", "-shm"] { try? manager.removeItem(atPath: bench.path() + side) }
        #expect(try bench.open().latest().size == 300)
    }

    @Test func `a journal of an earlier day does not make the file what it was then`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<40)
        let journal = try bench.bytes("a.custody-wal")
        try ledger.append(40..<300)
        // As a backup, whose own journal belongs to it however old both are.
        for ending in ["", "-wal"] {
            try bench.put(bench.bytes("a.custody" + ending), "b.custody" + ending)
        }
        #expect(try LedgerFile.openReadOnly(bench.path("b.custody")).latest().size == 300)
        try ledger.close()
        let whole = try bench.bytes("a.custody")
        try bench.put(journal, "a.custody-wal")
        let older = LedgerDamage.journalIsOlder(journal: 40, file: 300)
        #expect(damage { _ = try LedgerFile.openReadOnly(bench.path()) } == older)
        #expect(damage { _ = try bench.open() } == older)
        #expect(try bench.bytes("a.custody") == whole)
        try manager.removeItem(atPath: bench.path() + "-wal")
        #expect(try bench.open().latest().size == 300)
    }

    @Test func `whoever comes by a link has the same journal and the same lock`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<300)
        let link = bench.path("link")
        try manager.createSymbolicLink(atPath: link, withDestinationPath: "a.custody")
        #expect(try LedgerFile.openReadOnly(link).latest() == ledger.latest())
        #expect(fault { _ = try bench.open("link") } == "held")
        try ledger.close()
        let linked = try bench.open("link")
        try linked.append(300..<301)
        #expect(try LedgerFile.openReadOnly(bench.path()).latest().size == 301)
    }

    @Test func `where its journal cannot be read a ledger is not read without it`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<300)
        for ending in ["", "-wal"] {
            try bench.put(bench.bytes("a.custody" + ending), "b.custody" + ending)
        }
        // Where SQLite cannot make its side files, as on a read-only disc.
        try manager.createSymbolicLink(
            atPath: bench.path("b.custody-shm"), withDestinationPath: "nowhere/shm")
        #expect(fault { _ = try bench.open("b.custody") } == "journalUnread")
        #expect(
            fault { _ = try LedgerFile.openReadOnly(bench.path("b.custody")) } == "journalUnread")
    }

    @Test func `a name that only a link to nowhere bears is taken`() throws {
        let ledger = try bench.create()
        for (name, link) in [("copy", "copy"), ("next", "next-wal")] {
            try manager.createSymbolicLink(
                atPath: bench.path(link), withDestinationPath: bench.path("nowhere"))
            let expected = name == link ? "existsAlready" : "besideAlready"
            #expect(fault { _ = try ledger.copy(to: bench.path(name)) } == expected)
            #expect(fault { _ = try bench.create(name) } == expected)
        }
        #expect(!manager.fileExists(atPath: bench.path("nowhere")))
    }

    @Test func `a file that is mounted alone has a second name, however the kernel spells it`() {
        let mounts = """
            36 35 98:0 / / rw,noatime - ext3 /dev/root rw,errors=continue
            91 36 98:0 /srv/a.custody /vault\\040one/a.custody rw - ext3 /dev/root rw

            """
        #expect(NewName.isMounted("/vault one/a.custody", in: mounts))
        for path in ["/vault\\040one/a.custody", "/srv/a.custody", "/vault one", "98:0"] {
            #expect(!NewName.isMounted(path, in: mounts), "\(path)")
        }
    }

    @Test func `what was left is known from the first opening on, and behind a rest too`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<3)
        try ledger.close()
        try manager.removeItem(atPath: bench.path() + ".lock")
        try bench.open().close()
        func left() throws -> String {
            String(decoding: try bench.bytes("a.custody.lock"), as: UTF8.self)
        }
        #expect(try left().hasSuffix("\nsize 3\n"))
        // As a writer leaves it who was killed before he cut what the last one's was longer.
        try bench.put(
            Data((try left().replacing("size 3", with: "size 4") + "4\n").utf8), "a.custody.lock")
        #expect(fault { _ = try bench.open() } == "shortened")
        try bench.put(Data((try left().replacing("size 4", with: "size 3")).utf8), "a.custody.lock")
        try bench.open().close()
        #expect(try left().hasSuffix("\nsize 3\n"))
    }

    @Test func `whoever is killed while he makes a ledger leaves none of that name`() async throws {
        let path = bench.path()
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let signer = try Bench.signer("exam.example/2026", .log, 1)
            _ = try LedgerFile.create(path, signer: signer, at: Bench.noon) { _ in
                kill(ProcessInfo.processInfo.processIdentifier, SIGKILL)
            }
        }
        #expect(!manager.fileExists(atPath: path))
        #expect(try bench.create().latest().size == 0)
        let left = try manager.contentsOfDirectory(atPath: bench.folder.path)
        #expect(left.filter { $0.hasSuffix(".part") }.count == 1, "the dead one's")
    }
}
