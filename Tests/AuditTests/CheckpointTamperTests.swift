import Attestation
import Audit
import Custody
import GRDB
import LedgerStore
import Merkle
import Testing

/// What was signed over the entries, and by whom: taken out.
struct CheckpointTamperTests {
    @Test func `whichever checkpoint is taken out is named by its size`() async throws {
        let season = try await SmallSeason.played()
        let tampering = try Tampering(season)
        let size = season.submitted.count
        for gone in 0...size {
            let report = try await tampering.audit {
                try $0.execute(
                    sql: """
                        DELETE FROM cosignature WHERE size = \(gone);
                        DELETE FROM checkpoint WHERE size = \(gone)
                        """)
            }
            let named = report.failures.contains {
                if case .checkpoint(size: gone, _) = $0 { true } else { false }
            }
            #expect(named, "\(gone): \(report.failures.map(\.wording.english))")
        }
    }

    @Test func `between two transactions of one instant whoever saw it names it`() async throws {
        let season = try await SmallSeason.played { season in
            for number in 1...3 {
                let training = Training(
                    people: [named("c-esc1")], topic: "第 \(number) 次保密教育", on: day(3, 20),
                    evidence: [])
                let envelope = try season.signed(
                    .office(.training(training)), by: [("c-head", .head)])
                _ = try await season.take(envelope.bytes, at: season.clock.now)
            }
        }
        let tampering = try Tampering(season)
        #expect(try await tampering.audit().findings.isEmpty)
        let gone = season.submitted.count - 1
        let report = try await tampering.audit {
            try $0.execute(sql: "DELETE FROM checkpoint WHERE size = \(gone)")
        }
        #expect(report.failures.contains(.checkpoint(size: gone, .cited(by: gone))))
    }

    @Test func `a ledger that was stripped of its cosignatures reads otherwise than a whole one`()
        async throws
    {
        let season = try await SmallSeason.played()
        let tampering = try Tampering(season)
        let size = season.submitted.count
        let whole = try await tampering.audit().cosigned
        #expect(whole.checkpoints == 2 && whole.names == ["cosigner.region"])
        #expect(whole.newest?.size == size && whole.unseen == 0 && whole.unverified == 0)
        let kept = try season.ledger.read { try $0.cosignedCheckpoint(size: size).bytes }
        let evidence = [try OutsideEvidence(name: "kept", kept)]
        let bare = try await tampering.audit(against: evidence) {
            try $0.execute(sql: "DELETE FROM cosignature")
        }
        #expect(bare.isClean && bare.cosigned.checkpoints == 0 && bare.cosigned.unseen == size)
        #expect(bare.cosigned.wording.english.contains("nothing proves any hour"))
        let absent = AbsentCosignature.line(size: size, by: "cosigner.region")
        #expect(bare.notes.contains(.outside("kept", .absent(absent))))
        let tail = try await tampering.audit {
            try $0.execute(sql: "DELETE FROM cosignature WHERE size = \(size)")
        }
        #expect(tail.isClean && tail.cosigned.checkpoints == 1 && tail.cosigned.unseen > 0)
        #expect(tail.cosigned.wording != whole.wording)
    }
}
