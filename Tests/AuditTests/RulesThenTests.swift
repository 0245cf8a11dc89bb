import Attestation
import Audit
import Custody
import GRDB
import LedgerStore
import Merkle
import Notation
import Registers
import Signing
import Testing

/// A ledger that a desk with other rules has kept: honest then, and judged otherwise today.
struct RulesThenTests {
    /// What a desk of then writes by itself: the entry and whatever it says follows from it.
    private func write(
        _ envelope: Envelope, _ kind: EntryKind, in season: SmallSeason,
        _ follow: (Submission, RegisterHistory) throws -> Void
    ) throws -> Int {
        let received = season.clock.now.seconds * 1000
        return try season.ledger.write(at: received) { transaction in
            let index = try transaction.append(
                kind: kind, received: received, contentID: envelope.contentID,
                envelope: envelope.bytes)
            let snapshot = transaction.snapshot
            let history = RegisterHistory(transaction.database) { content in
                guard let digest = Digest(hex: content.hex),
                    let entry = try snapshot.admitted(digest)
                else { return nil }
                return try StatementNotation.decode(try Envelope.parse(entry.envelope).payload)
            }
            let content: ContentID = hashed(envelope.contentID)
            let statement = try StatementNotation.decode(envelope.payload)
            try follow(
                Submission(
                    statement, content: content, history: history,
                    hashing: Hashing { hashed(Digest.sha256(Array($0.utf8))) }), history)
            return index
        }.value
    }

    private func training(_ season: SmallSeason, by signer: (String, Role)) throws -> Envelope {
        let seats = [season.seat(signer.0, signer.1)]
        let training = Training(
            people: [named("c-esc1")], topic: "保密教育", on: day(3, 20), evidence: [])
        let statement = season.scribe.statement(
            .office(.training(training)), at: season.clock.now, by: seats)
        return try season.scribe.envelope(statement, by: seats)
    }

    @Test func `what was let in by the rules of then is named, and its registers still hold`()
        async throws
    {
        let season = try await SmallSeason.played()
        // Today's rules do not let a custodian say so.
        let envelope = try training(season, by: ("c-cust", .custodian))
        let index = try write(envelope, .admitted, in: season) { submission, history in
            let refusal = Decide.admit(submission) { _, _, _ in }
            #expect(refusal != nil, "today's rules admit this too; the test says nothing")
            try Decide.follow(submission) { statement, content, events in
                try history.apply(events, of: statement, content: content)
            }
        }
        let tampering = try Tampering(season)
        let report = try await tampering.audit()
        for finding in report.failures { Issue.record("\(finding.wording.english)") }
        #expect(report.counts.judgedOtherwise == 1)
        #expect(report.wording.english.contains("judge 1 entries otherwise"))
        #expect(
            report.notes.contains {
                if case .entry(index, .refusedToday) = $0 { true } else { false }
            })
        let lied = try await tampering.audit {
            try $0.execute(sql: "UPDATE register_signature SET at = at + 1")
        }
        #expect(lied.failures.contains { $0.table == "register_signature" })
    }

    @Test func `what was refused by the rules of then explains its row, and no other row`()
        async throws
    {
        let season = try await SmallSeason.played()
        let envelope = try training(season, by: ("c-head", .head))
        let index = try write(envelope, .refused, in: season) { submission, history in
            try history.apply(
                Decide.refused(submission, by: Refusal(.planIsInForce, [])))
        }
        let tampering = try Tampering(season)
        let report = try await tampering.audit()
        for finding in report.failures { Issue.record("\(finding.wording.english)") }
        #expect(report.notes.contains(.entry(index, .admittedToday)))
        #expect(
            report.notes.contains {
                if case .register("refusal", .ofRulesThen(_, index)) = $0 { true } else { false }
            })
        let lied = try await tampering.audit {
            try $0.execute(
                sql: """
                    INSERT INTO register_refusal
                    SELECT CAST(x'00000000' || substr(content, 5) AS BLOB), code, subject, kind, at,
                    people FROM register_refusal LIMIT 1
                    """)
        }
        #expect(lied.failures.contains { $0.table == "register_refusal" })
    }
}
