import Attestation
import Audit
import Custody
import Foundation
import GRDB
import Intake
import LedgerStore
import Testing

/// More entries than a tile and a batch hold.
struct LongLedgerTests {
    func long(_ more: Int) async throws -> SmallSeason {
        let season = try await SmallSeason.played()
        let seats = [season.seat("c-head", .head)]
        let envelopes = try (0..<more).map { number in
            let training = Training(
                people: [named("c-esc1")], topic: "第 \(number) 次保密教育", on: day(3, 20),
                evidence: [])
            let statement = season.scribe.statement(
                .office(.training(training)), at: season.clock.now, by: seats)
            return try season.scribe.envelope(statement, by: seats).bytes
        }
        season.clock.pass(60)
        try await season.desk.submit(all: Array(envelopes.prefix(more / 2))) { _ in }
        season.clock.pass(60)
        try await season.desk.submit(all: Array(envelopes.dropFirst(more / 2))) { _ in }
        return season
    }

    /// What is done to the ledger, and what has to be said of it.
    private func lies(half: Int, sealed at: Int64) -> [(String, AuditFinding)] {
        [
            (
                """
                UPDATE tile SET hashes = CAST(substr(hashes, 1, 32) || randomblob(32)
                || substr(hashes, 65) AS BLOB) WHERE level = 1
                """, .tile(level: 1, index: 0, .differs(hash: 1, of: 3))
            ),
            (
                "UPDATE entry SET received = received + 1 WHERE idx = 300",
                .entry(300, .leafDiffers)
            ),
            (
                "DELETE FROM entry WHERE idx = 511", .entry(511, .missing)
            ),
            (
                "UPDATE tile SET idx = 9 WHERE level = 0 AND idx = 3",
                .tile(level: 0, index: 9, .foreign)
            ),
            (
                "DELETE FROM checkpoint WHERE size > 100 AND size < 800",
                .checkpoint(
                    size: half, .between(last: (at - 60) * 1000, next: at * 1000))
            ),
            (
                """
                CREATE TEMP TABLE two AS SELECT idx, hashes FROM tile WHERE level = 0 AND idx < 2;
                UPDATE tile SET hashes = (SELECT hashes FROM two WHERE two.idx = 1 - tile.idx)
                WHERE level = 0 AND idx < 2
                """, .tile(level: 0, index: 1, .differs(hash: 0, of: 256))
            ),
        ]
    }

    @Test func `full tiles of two levels and many batches agree, and each lie has its place`()
        async throws
    {
        let season = try await long(783)
        let size = 800
        let tampering = try Tampering(season)
        let honest = try await tampering.audit()
        for finding in honest.findings { Issue.record("\(finding.wording.english)") }
        #expect(honest.counts.entries == size)
        #expect(honest.counts.tiles == 5)
        let lies = lies(half: 17 + 391, sealed: season.clock.now.seconds)
        for (lie, finding) in lies {
            let report = try await tampering.audit { try $0.execute(sql: lie) }
            #expect(report.failures.contains(finding), "\(lie)")
        }
    }

    @Test func `one kind of finding never crowds out another`() async throws {
        let tampering = try Tampering(try await long(400))
        let report = try await tampering.audit { database in
            try database.execute(
                sql: """
                    UPDATE entry SET content_id = randomblob(32) WHERE idx > 20;
                    UPDATE register_genesis SET content = zeroblob(32)
                    """)
        }
        #expect(report.unlisted > 200)
        #expect(report.failureCount > report.failures.count)
        #expect(report.failures.contains { $0.table == "register_genesis" })
    }
}
