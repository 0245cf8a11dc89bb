import Foundation
import LedgerStore
import Testing

/// Who only reads learns from what stands about a file that it may not be all that was written.
@Suite struct LedgerTracesTests {
    private let bench: Bench

    init() throws { bench = try Bench() }

    private func doubts(_ name: String = "a.custody") throws -> [LedgerTraces.Doubt] {
        try LedgerFile.openReadOnly(bench.path(name)).doubts
    }

    @Test func `whoever reads fewer than its last writer left is told how many`() throws {
        let ledger = try bench.create()
        #expect(try doubts() == [])
        try ledger.append(0..<3)
        try ledger.close()
        let older = try bench.bytes("a.custody")
        let writer = try bench.open()
        try writer.append(3..<12)
        try writer.close()
        #expect(try doubts() == [])
        for suffix in ["-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: bench.path() + suffix)
        }
        try bench.put(older, "a.custody")
        let lock = try bench.bytes("a.custody.lock")
        try FileManager.default.createSymbolicLink(
            atPath: bench.path("link"), withDestinationPath: bench.path())
        for name in ["a.custody", "link"] {
            #expect(try doubts(name) == [.shortened(from: 12, to: 3)])
        }
        #expect(try bench.bytes("a.custody.lock") == lock)
    }

    @Test func `where nobody noted anything, reading says and makes nothing`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<3)
        try ledger.close()
        let lock = bench.path() + ".lock"
        try FileManager.default.removeItem(atPath: lock)
        #expect(try doubts() == [])
        #expect(!FileManager.default.fileExists(atPath: lock))
        try bench.put(Data("pid 1\nhost h\nsize many\n".utf8), "a.custody.lock")
        #expect(try doubts() == [])
        // Nobody is kept waiting for what is no file.
        try FileManager.default.removeItem(atPath: lock)
        let pipe = try Process.run(URL(filePath: "/usr/bin/mkfifo"), arguments: [lock])
        pipe.waitUntilExit()
        #expect(pipe.terminationStatus == 0)
        #expect(try doubts() == [])
    }

    @Test func `whoever reads by either of two names is told of the other`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<3)
        try ledger.close()
        try FileManager.default.linkItem(atPath: bench.path(), toPath: bench.path("second"))
        for name in ["a.custody", "second"] { #expect(try doubts(name) == [.alsoNamed]) }
        try FileManager.default.removeItem(atPath: bench.path("second"))
        #expect(try doubts() == [])
    }

    @Test func `a writer at work is never said to have lost anything`() async throws {
        let ledger = try bench.create()
        try ledger.append(0..<1)
        let writing = Task.detached {
            for number in 1..<40 { try ledger.append(number..<number + 1) }
        }
        var found: Set<LedgerTraces.Doubt> = []
        for _ in 0..<40 { found.formUnion(try doubts()) }
        try await writing.value
        #expect(found == [])
    }
}
