import Attestation
import Audit
import Custody
import Foundation
import GRDB
import Signing
import Testing

struct EntryTamperTests {
    @Test func `every region of an entry and of a tile is covered`() async throws {
        let tampering = try Tampering(try await SmallSeason.played())
        for (table, column) in [("entry", "envelope"), ("tile", "hashes")] {
            let queue = try DatabaseQueue(path: tampering.original)
            let bytes = try #require(
                try await queue.read {
                    try Data.fetchOne($0, sql: "SELECT \(column) FROM \(table) LIMIT 1 OFFSET 0")
                })
            for region in 0..<16 {
                var changed = bytes
                changed[bytes.count * region / 16] ^= 0x20
                let report = try await tampering.audit { database in
                    try database.execute(
                        sql: """
                            UPDATE \(table) SET \(column) = ?
                            WHERE rowid = (SELECT min(rowid) FROM \(table))
                            """, arguments: [changed])
                }
                let tables = Set(report.failures.map(\.table))
                #expect(tables.contains("tile"), "region \(region) of \(table)")
                #expect(table == "tile" || tables.contains("checkpoint"))
            }
        }
    }

    @Test func `an entry that is cut out, swapped or doubled is named`() async throws {
        let season = try await SmallSeason.played()
        let size = season.submitted.count
        let tampering = try Tampering(season)
        let cut = try await tampering.audit {
            try $0.execute(sql: "DELETE FROM entry WHERE idx = 3")
        }
        #expect(cut.failures.contains(.entry(3, .missing)))
        let far = try await tampering.audit {
            try $0.execute(sql: "UPDATE entry SET idx = \(Int64.max) WHERE idx = \(size - 1)")
        }
        #expect(far.failures.contains(.entry(size - 1, .missing)))
        let swapped = try await tampering.audit { database in
            for (from, to) in [(3, -9), (4, 3), (-9, 4)] {
                try database.execute(
                    sql: "UPDATE entry SET idx = ? WHERE idx = ?", arguments: [to, from])
            }
        }
        #expect(
            swapped.failures.contains(.tile(level: 0, index: 0, .differs(hash: 3, of: size))))
        #expect([3, 4].allSatisfy { swapped.failures.contains(.entry($0, .leafDiffers)) })
        let doubled = try await tampering.audit { database in
            try database.execute(
                sql: """
                    DROP INDEX entry_admitted;
                    INSERT INTO entry SELECT (SELECT max(idx) + 1 FROM entry), kind, received,
                    content_id, envelope FROM entry WHERE idx = 3
                    """)
        }
        #expect(doubled.failures.contains(.entry(size, .repeated(first: 3))))
    }

    @Test func `a refused entry cannot be passed off as admitted, nor the other way round`()
        async throws
    {
        let tampering = try Tampering(try await SmallSeason.played())
        for kind in [1, 2] {
            let report = try await tampering.audit { database in
                try database.execute(
                    sql: """
                        UPDATE entry SET kind = 3 - kind
                        WHERE idx = (SELECT max(idx) FROM entry WHERE kind = ?)
                        """, arguments: [kind])
            }
            #expect(!report.isClean)
            #expect(report.findings.contains { $0.index != nil })
        }
    }

    @Test func `no bit of a stored envelope can be flipped`() async throws {
        let season = try await SmallSeason.founded()
        let tampering = try Tampering(season)
        let path = tampering.folder.path("flipped")
        try FileManager.default.copyItem(atPath: tampering.original, toPath: path)
        try Tampering.work(on: path) { _ in }
        let queue = try DatabaseQueue(path: path)
        let bytes = try #require(
            try await queue.read { try Data.fetchOne($0, sql: "SELECT envelope FROM entry") })
        #expect(try await tampering.audit(path).isClean)
        // Bytes through the whole audit, their bits in turn …
        for place in stride(from: 0, to: bytes.count, by: 3) {
            var changed = bytes
            changed[place] ^= 1 << UInt8(place % 8)
            try await queue.writeWithoutTransaction { [changed] in
                try $0.execute(sql: "UPDATE entry SET envelope = ?", arguments: [changed])
            }
            #expect(try await !tampering.audit(path).isClean, "byte \(place)")
        }
        // … and each bit through the reading, by whoever knows the signers' keys: no other bytes are
        // a signed statement.
        let honest = try Envelope.parse(Array(bytes))
        let ring = KeyRing(season.cast.values.map(\.key.publicKey))
        #expect(try ring.verify(honest).parties.count == season.cast.count)
        for bit in 0..<bytes.count * 8 {
            var changed = Array(bytes)
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            let read = try? ring.verify(try Envelope.parse(changed))
            #expect(read == nil, "bit \(bit) of \(honest.contentID)")
        }
    }
}
