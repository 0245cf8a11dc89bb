import Audit
import Custody
import Intake
import LedgerStore
import Merkle
import Synchronization
import Testing

struct HonestTests {
    @Test func `an honest ledger audits clean, while its desk is still open`() async throws {
        let season = try await SmallSeason.played()
        let phases = Mutex<[AuditPhase]>([])
        let report = try await Auditor(season.ledger, cosigners: [season.cosigner.key]) { 0 }
            .audit { phase, _, _ in phases.withLock { $0.append(phase) } }
        for finding in report.findings { Issue.record("\(finding.wording.english)") }
        let size = try season.ledger.read { try $0.size() }
        #expect(report.isClean)
        #expect(report.counts.entries == size && size == season.submitted.count)
        #expect(report.counts.refused >= 2)
        #expect(report.counts.cosignatures == 2)
        #expect(report.counts.registerRows > size)
        let newest = try season.ledger.read { try $0.latestCheckpoint() }
        #expect(report.head == newest.head)
        #expect(report.checkpoint == String(decoding: newest.signed.bytes, as: UTF8.self))
        #expect(Set(phases.withLock { $0 }) == Set(AuditPhase.allCases))
        #expect(report.timings.map(\.phase) == AuditPhase.allCases)
    }

    @Test func `what was judged again when a late seal came audits clean`() async throws {
        let season = try await SmallSeason.played { try await $0.sealLate() }
        let waited = season.answers.filter(\.waits)
        #expect(waited.count == 2)
        let report = try await Auditor(season.ledger) { 0 }.audit()
        for finding in report.findings { Issue.record("\(finding.wording.english)") }
        #expect(report.isClean)
    }

    @Test func `a founded ledger without an entry audits clean`() async throws {
        let season = try await SmallSeason.founded()
        let empty = season.folder.path("empty")
        let ledger = try LedgerFile.found(
            empty, signer: season.signer, clock: season.clock.wallClock)
        try ledger.close()
        let report = try await Auditor(path: empty) { 0 }.audit()
        #expect(report.findings.isEmpty)
    }

    @Test func `what is no ledger is not audited`() async throws {
        let folder = try Folder()
        await #expect(throws: AuditError.self) {
            try await Auditor(path: folder.path("nothing")) { 0 }.audit()
        }
    }

    @Test func `a cosignature of a party whose key the auditor lacks is a note`() async throws {
        let season = try await SmallSeason.played()
        let report = try await Auditor(season.ledger) { 0 }.audit()
        #expect(report.isClean)
        #expect(report.notes.count == 2)
        #expect(report.notes.allSatisfy { $0.table == "cosignature" })
    }

    @Test func `a cosigner whose clock went back is a note, and proves no hour`() async throws {
        let season = try await SmallSeason.played {
            try await $0.move()
            try await $0.misbehave()
            try $0.cosign(after: -400)
            try await $0.seal("BX-2", "C00009")
            try $0.cosign(after: -400)
        }
        let report = try await Auditor(season.ledger, cosigners: [season.cosigner.key]) { 0 }
            .audit()
        #expect(report.isClean)
        #expect(report.notes.count == 2)
        #expect(report.notes.allSatisfy { $0.wording.english.contains("it proves no hour") })
        let traveller = Traveller(season: season)
        let verdict = try traveller.verifier().verify(
            try traveller.bundle(of: season.submitted.count - 1))
        #expect(verdict.holds && verdict.bracket?.notAfter == nil)
        #expect(verdict.unknowns.contains(.notAfter))
    }
}

extension Answer {
    fileprivate var waits: Bool {
        if case .admitted(_, let outcome) = self { outcome.waits } else { false }
    }
}
