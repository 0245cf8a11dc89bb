import Foundation
import LedgerStore
import Merkle
import Signing
import Testing

@Suite struct CosignatureTests {
    private let bench: Bench
    private let ledger: LedgerFile
    private let witness: NoteSigner

    init() throws {
        bench = try Bench()
        ledger = try bench.create()
        witness = try Bench.signer("region.example/w", .cosigner, 2)
        for size in 1...4 { try ledger.append((size - 1) * 100..<size * 100) }
    }

    private func text(_ size: Int) throws -> String {
        try ledger.read { try #require(try $0.checkpoint(size: size)).signed.note.text }
    }

    @Test func `the first cosigned checkpoint that includes an entry is found`() throws {
        for size in [200, 400] {
            let line = try witness.sign(try text(size), at: Int64(size))
            #expect(try ledger.keep(line, of: size, by: witness.key))
            #expect(try !ledger.keep(line, of: size, by: witness.key))
        }
        func sizes(_ index: Int, _ limit: Int = 1) throws -> [Int] {
            try ledger.read {
                try $0.cosignedCheckpoints(including: index, limit: limit).map(\.head.size)
            }
        }
        #expect(try sizes(0) == [200] && sizes(199) == [200] && sizes(200) == [400])
        #expect(try sizes(0, 9) == [200, 400] && sizes(400).isEmpty)
        let times = try ledger.read { try $0.cosignatures(size: 200).map(\.time) }
        #expect(times == [200])
        #expect(try ledger.read { try $0.checkpoint(atLeast: 201)?.head.size } == 300)
    }

    @Test func `a time before the last entry came proves no hour, and the next one does`() throws {
        let came = Bench.noon / 1000
        func proven() throws -> Int64? {
            try ledger.read { try $0.firstCosigned(including: 0) }?.time
        }
        for (size, time) in [(100, came - 301), (200, 1)] {
            let line = try witness.sign(try text(size), at: time)
            #expect(try ledger.keep(line, of: size, by: witness.key))
        }
        #expect(try proven() == nil)
        let line = try witness.sign(try text(300), at: came - 300)
        #expect(try ledger.keep(line, of: 300, by: witness.key))
        #expect(try proven() == came - 300)
        let other = try Bench.signer("other.example/w", .cosigner, 4)
        let second = try other.sign(try text(200), at: came + 9)
        #expect(try ledger.keep(second, of: 200, by: other.key))
        #expect(try proven() == came + 9)
    }

    @Test func `the browser allows two clocks to differ by as much as the ledger does`() throws {
        let script = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/Web/Public/exhibits.js")
        let text = try String(contentsOf: script, encoding: .utf8)
        #expect(text.contains("const clockAllowance = \(LeafHeader.clockAllowance);"))
    }

    @Test func `a cosignature of something else is not kept`() throws {
        let other = try witness.sign(try text(100), at: 9)
        #expect(fault { _ = try ledger.keep(other, of: 200, by: witness.key) } == "notCosigned")
        #expect(fault { _ = try ledger.keep(other, of: 150, by: witness.key) } == "notCosigned")
        let stranger = try Bench.signer("region.example/w", .cosigner, 3)
        #expect(fault { _ = try ledger.keep(other, of: 100, by: stranger.key) } == "notCosigned")
        let own = try bench.signer.sign(try text(100), at: 9)
        #expect(
            fault { _ = try ledger.keep(own, of: 100, by: bench.signer.key) } == "notCosigned")
        #expect(try ledger.read { try $0.cosignatures(size: 100) }.isEmpty)
    }

    @Test func `an offline proof from the file convinces under a quorum, with its header`() throws {
        let line = try witness.sign(try text(300), at: 77)
        #expect(try ledger.keep(line, of: 300, by: witness.key))
        let proof = try ledger.read { try $0.offlineProof(of: 123, under: 300) }
        let read = try OfflineProof(proof.bytes)
        let policy = try TrustPolicy(
            Array(
                """
                log \(bench.signer.key.text)
                witness w \(witness.key.text)
                quorum w

                """.utf8))
        let header = try #require(LeafHeader(read.extra))
        let leaf = header.leafHash(LedgerFile.envelope(123), TreeHasher())
        let verified = try read.verified(leaf: leaf, policy: policy)
        #expect(verified.head.size == 300 && verified.cosignatures.map(\.time) == [77])
        let backdated = LeafHeader(kind: header.kind, received: header.received - 1)
        #expect(throws: OfflineProofError.notIncluded) {
            let leaf = backdated.leafHash(LedgerFile.envelope(123), TreeHasher())
            _ = try read.verified(leaf: leaf, policy: policy)
        }
    }
}
