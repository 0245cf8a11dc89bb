import Attestation
import Audit
import Custody
import Foundation
import Intake
import LedgerStore
import Merkle
import Spelling
import Testing

struct AgainstTests {
    /// The newest checkpoint as a cosigner keeps it in his file.
    private func cosignerFile(_ season: SmallSeason) throws -> [UInt8] {
        let notes = try season.ledger.read { snapshot in
            try snapshot.cosignedCheckpoints(including: 0, limit: 9).map(\.signed.bytes)
        }
        return JSON.render([
            "format": "custody-cosigner/v1",
            "logs": [
                [
                    "key": .string(season.signer.key.text),
                    "checkpoints": .array(
                        notes.map { .string(String(decoding: $0, as: UTF8.self)) }),
                ]
            ],
        ])
    }

    private func acknowledgement(_ answer: Answer?) throws -> [UInt8] {
        let given = try #require(answer?.acknowledgement)
        return JSON.render([
            "admitted": .bool(given.admitted), "checkpoint": .string(given.checkpoint),
            "content": .string(given.content.hex), "format": "custody-acknowledgement/v1",
            "index": .integer(Int64(given.index)), "received": .integer(given.received),
        ])
    }

    /// Everything that anybody outside could have of a season.
    private func everything(_ season: SmallSeason) throws -> [OutsideEvidence] {
        let size = try season.ledger.read { try $0.size() }
        let (proof, newest) = try season.ledger.read { snapshot in
            (
                try snapshot.offlineProof(of: size - 1, under: size).bytes,
                try snapshot.cosignedCheckpoint(size: size).bytes
            )
        }
        return [
            try OutsideEvidence(name: "cosigner", try cosignerFile(season)),
            try OutsideEvidence(name: "ack", try acknowledgement(season.answers.last)),
            try OutsideEvidence(name: "proof", proof),
            try OutsideEvidence(name: "checkpoint", newest),
            try OutsideEvidence(name: "key", Array("\(season.signer.key.text)\n".utf8)),
        ]
    }

    @Test func `an honest ledger agrees with everything that was ever given out`() async throws {
        let season = try await SmallSeason.played()
        let tampering = try Tampering(season)
        var evidence = try everything(season)
        for (number, answer) in season.answers.enumerated() {
            evidence.append(
                try OutsideEvidence(name: "\(number)", try acknowledgement(answer)))
        }
        let report = try await tampering.audit(tampering.original, against: evidence)
        for finding in report.findings { Issue.record("\(finding.wording.english)") }
        #expect(report.counts.testimonies > 2 * season.answers.count)
    }

    @Test func `whoever stole the key signs a whole new history; only outsiders can tell`()
        async throws
    {
        let season = try await SmallSeason.played()
        let forged = try SmallSeason.forged(by: season.signer, Array(season.cast.values))
        for (number, one) in season.submitted.enumerated() where number != 11 {
            _ = try await forged.take(one.bytes, at: one.at)
        }
        // The forgery is as long as the truth.
        try await forged.seal("BX-2", "C00010")
        let tampering = try Tampering(forged)
        let alone = try await tampering.audit()
        #expect(alone.isClean)
        // What people signed tells it, though nobody can tell the thief's word from theirs.
        #expect(alone.notes.contains(.entry(11, .sight(.later(size: 12)))))
        for piece in try everything(season) where piece.name != "key" {
            let report = try await tampering.audit(tampering.original, against: [piece])
            #expect(report.failures.count >= 1, "\(piece.name)")
            #expect(
                report.failures.allSatisfy {
                    if case .outside(piece.name, _) = $0 { true } else { false }
                })
        }
        let seen = try await tampering.audit(
            tampering.original, against: [try OutsideEvidence(name: "c", cosignerFile(season))])
        let rewritten = seen.failures.contains {
            if case .outside(_, .rewritten) = $0 { true } else { false }
        }
        #expect(rewritten)
    }

    @Test func `an older copy that was put back is found by all who saw more`() async throws {
        let season = try await SmallSeason.played()
        let size = try season.ledger.read { try $0.size() }
        let older = try SmallSeason.forged(by: season.signer, Array(season.cast.values))
        for one in season.submitted.dropLast(2) {
            _ = try await older.take(one.bytes, at: one.at)
        }
        let tampering = try Tampering(older)
        #expect(try await tampering.audit().isClean)
        for piece in try everything(season) where piece.name != "key" {
            let report = try await tampering.audit(tampering.original, against: [piece])
            let cut = report.failures.contains(
                .outside(piece.name, .shorter(seen: size, here: size - 2)))
            #expect(cut, "\(piece.name): \(report.failures.map(\.wording.english))")
        }
    }

    @Test func `a ledger that was signed anew under its old name is known by its key`()
        async throws
    {
        let season = try await SmallSeason.played()
        let other = try await SmallSeason.played()
        let tampering = try Tampering(other)
        for piece in try everything(season) {
            let report = try await tampering.audit(tampering.original, against: [piece])
            #expect(!report.isClean, "\(piece.name)")
        }
    }

    @Test func `what speaks of other ledgers is a note, what is unreadable is refused`()
        async throws
    {
        let season = try await SmallSeason.played()
        let tampering = try Tampering(season)
        let key = season.signer.key.publicKey
        let foreign = try NoteKey(
            name: try #require(KeyName("custody.other")), kind: .log, publicKey: key)
        let report = try await tampering.audit(
            tampering.original,
            against: [try OutsideEvidence(name: "f", Array(foreign.text.utf8))])
        #expect(report.isClean)
        #expect(report.notes == [.outside("f", .otherLedger("custody.other"))])
        let lies = [
            "", "{}", "nonsense", "{\"format\":\"custody-cosigner/v1\"}", "a\nb\n",
            "{\"format\":\"custody-acknowledgement/v1\"}", "c2sp.org/tlog-proof@v1\nindex x\n",
            "{\"format\":\"custody-bundle/v1\"}",
        ]
        for lie in lies {
            #expect(throws: OutsideEvidenceError.self, "\(lie)") {
                try OutsideEvidence(name: "lie", Array(lie.utf8))
            }
        }
    }
}
