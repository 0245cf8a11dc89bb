import Foundation
import GRDB
import LedgerStore
import Merkle
import Signing
import Testing

@Suite struct AppendTests {
    private let bench: Bench

    init() throws { bench = try Bench() }

    @Test func `every checkpoint is the defined root and grew out of the one before`() throws {
        let ledger = try bench.create()
        var size = 0
        for step in [1, 1, 5, 248, 1, 1, 255, 256, 300, 17] {
            try ledger.append(size..<size + step)
            size += step
        }
        let leaves = (0..<size).map { number in
            let kind: [UInt8] = [number % 7 == 6 ? 2 : 1]
            let time: [UInt8] = [0, 0, 1, 0x9E, 0x48, 0xB0, 0xB2, 0]
            return Digest.sha256([0] + kind + time + LedgerFile.envelope(number))
        }
        try ledger.read { snapshot in
            var last = TreeHead.empty
            for checkpoint in try snapshot.checkpoints(above: 0, limit: 100) {
                let head = checkpoint.head
                #expect(head.root == definedRoot(leaves[..<head.size]))
                let tree = snapshot.tree(size: head.size)
                let proof = try tree.consistency(from: last.size)
                #expect(last.size == 0 || proof.proves(last.root, grewInto: head.root))
                last = head
            }
            #expect(last.size == size)
        }
        try ledger.close()
        #expect(try bench.open().latest().root == definedRoot(leaves[...]))
    }

    @Test func `what was appended is read back, by place, by content and in order`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<20)
        try ledger.read { snapshot in
            let entry = try #require(try snapshot.entry(6))
            #expect(entry.header == LeafHeader(kind: .refused, received: Bench.noon))
            #expect(entry.envelope == LedgerFile.envelope(6))
            #expect(try snapshot.admitted(LedgerFile.contentID(6)) == nil)
            #expect(try snapshot.refused(LedgerFile.contentID(6)) == [entry])
            #expect(try snapshot.admitted(LedgerFile.contentID(5))?.index == 5)
            #expect(try snapshot.entry(20) == nil)
            #expect(try snapshot.entries(from: 15, limit: 3).map(\.index) == [15, 16, 17])
            var seen: [Int] = []
            try snapshot.forEachEntry(from: 17) { seen.append($0.index) }
            #expect(seen == [17, 18, 19])
        }
    }

    @Test func `content is admitted once, but may be refused again and again`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<3)
        func again(_ kind: EntryKind) throws {
            _ = try ledger.write(at: Bench.noon) { transaction in
                try transaction.append(
                    kind: kind, received: Bench.noon, contentID: LedgerFile.contentID(0),
                    envelope: LedgerFile.envelope(0))
            }
        }
        #expect(fault { try again(.admitted) } == "alreadyAdmitted")
        #expect(fault { try again(.refused) } == nil)
        #expect(fault { try again(.refused) } == nil)
        #expect(try ledger.latest().size == 5)
    }

    @Test func `what the caller gives up leaves nothing behind`() throws {
        struct SecondThoughts: Error {}
        let ledger = try bench.create()
        try ledger.append(0..<300)
        let before = try ledger.latest()
        #expect(
            fault {
                _ = try ledger.write(at: Bench.noon) { transaction in
                    for number in 300..<900 {
                        _ = try transaction.append(
                            kind: .admitted, received: Bench.noon,
                            contentID: LedgerFile.contentID(number), envelope: [1])
                    }
                    throw SecondThoughts()
                }
            } == "abandoned")
        #expect(try ledger.latest() == before)
        try ledger.append(300..<301)
        #expect(try ledger.read { try $0.tree(size: 301).head() } == ledger.latest())
    }

    @Test func `a write without entries signs nothing`() throws {
        let ledger = try bench.create()
        let write = try ledger.write(at: Bench.noon) { $0.nextIndex }
        #expect(write.value == 0 && write.checkpoint == nil)
        #expect(try ledger.latest() == .empty)
    }

    @Test func `a register's rows come with the entry they follow from, or not at all`() throws {
        let ledger = try bench.create()
        _ = try ledger.write(at: Bench.noon) { transaction in
            try transaction.database.execute(sql: "CREATE TABLE register_box (number TEXT) STRICT")
        }
        #expect(
            fault {
                _ = try ledger.write(at: Bench.noon) { transaction in
                    try transaction.database.execute(sql: "INSERT INTO register_box VALUES ('B1')")
                    _ = try transaction.append(
                        kind: .admitted, received: Bench.noon, contentID: .sha256([1]),
                        envelope: [])
                }
            } == "envelopeSize")
        let boxes = try ledger.read {
            try Int.fetchOne($0.database, sql: "SELECT count(*) FROM register_box")
        }
        #expect(boxes == 0)
    }

    @Test func `an envelope fits a published entry bundle or is refused`() throws {
        let ledger = try bench.create()
        func append(_ size: Int) throws {
            _ = try ledger.write(at: Bench.noon) { transaction in
                try transaction.append(
                    kind: .admitted, received: Bench.noon, contentID: .sha256([UInt8(size & 1)]),
                    envelope: Array(repeating: 7, count: size))
            }
        }
        #expect(Entry.envelopeLimit + LeafHeader.size == 65_535)
        #expect(fault { try append(Entry.envelopeLimit) } == nil)
        #expect(fault { try append(Entry.envelopeLimit + 1) } == "envelopeSize")
        #expect(try ledger.latest().size == 1)
    }

    @Test func `a leaf header has one spelling`() {
        let header = LeafHeader(kind: .refused, received: 0x0102_0304_0506_0708)
        #expect(header.bytes == [2, 1, 2, 3, 4, 5, 6, 7, 8])
        #expect(LeafHeader(header.bytes) == header)
        #expect(LeafHeader([3, 1, 2, 3, 4, 5, 6, 7, 8]) == nil)
        #expect(LeafHeader([1, 1, 2, 3, 4, 5, 6, 7]) == nil)
    }
}
