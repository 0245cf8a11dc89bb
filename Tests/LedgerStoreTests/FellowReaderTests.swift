import Dispatch
import Foundation
import GRDB
import Merkle
import Synchronization
import Testing

@testable import LedgerStore

/// Readers that read beside a leading one see what it sees, or are not there.
@Suite struct FellowReaderTests {
    private let bench: Bench

    init() throws { bench = try Bench() }

    /// How many entries a fellow sees where it reads.
    private static func size(_ fellow: FellowReader) -> Int? {
        let seen = Mutex<Int?>(nil)
        let done = DispatchSemaphore(value: 0)
        fellow.read { snapshot in
            let size = try? snapshot.size()
            seen.withLock { $0 = size }
        } then: {
            done.signal()
        }
        done.wait()
        return seen.withLock { $0 }
    }

    @Test func `a moment in which something was written is not joined`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<5)
        let fellow = try FellowReader(bench.path(), cache: TileCache(capacity: 2))
        let before = fellow.writings()
        try ledger.append(5..<6)
        #expect(!fellow.join(since: before, size: 6))
        fellow.leave()
        let then = fellow.writings()
        #expect(fellow.join(since: then, size: 6))
        try ledger.append(6..<9)
        #expect(Self.size(fellow) == 6)
        fellow.leave()
        #expect(Self.size(fellow) == 9)
        #expect(!fellow.join(since: then, size: 9))
        fellow.leave()
    }

    @Test func `what changes no size is a writing, too, and another file is no moment of this one`()
        throws
    {
        let ledger = try bench.create()
        try ledger.append(0..<5)
        let fellow = try FellowReader(bench.path(), cache: TileCache(capacity: 2))
        let before = fellow.writings()
        _ = try ledger.write(at: Bench.noon + 9) {
            try $0.database.execute(sql: "CREATE TABLE register_new (a TEXT) STRICT")
        }
        #expect(!fellow.join(since: before, size: 5))
        fellow.leave()
        #expect(!fellow.join(since: fellow.writings(), size: 6))
        fellow.leave()
        #expect(!fellow.join(since: nil, size: 5))
        fellow.leave()
    }

    @Test func `readers at once, while somebody writes all the time, each see one moment`() throws {
        let ledger = try bench.create()
        let others = Atomic(0)
        let isDone = Atomic(false)
        let writer = DispatchQueue(label: "writer")
        let written = DispatchGroup()
        writer.async(group: written) {
            var next = 0
            while !isDone.load(ordering: .relaxed) {
                do { try ledger.append(next..<next + 3) } catch { Issue.record(error) }
                next += 3
            }
        }
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            do {
                for _ in 0..<40 {
                    let (own, seen) = try ledger.readTogether { snapshot, fellows in
                        (try snapshot.size(), fellows.map(Self.size))
                    }
                    #expect(seen.allSatisfy { $0 == own })
                    others.add(seen.count, ordering: .relaxed)
                }
            } catch { Issue.record(error) }
        }
        isDone.store(true, ordering: .relaxed)
        written.wait()
        #expect(
            ProcessInfo.processInfo.activeProcessorCount == 1
                || others.load(ordering: .relaxed) > 0)
        try ledger.close()
        #expect(fault { try ledger.readTogether { _, _ in } } != nil)
    }
}
