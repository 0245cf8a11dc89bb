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

    /// Lets in what the rules refuse, with all that would follow from it.
    private func letIn(_ envelope: Envelope, in season: SmallSeason) throws -> Int {
        try write(envelope, .admitted, in: season) { submission, history in
            let refusal = Decide.admit(submission) { _, _, _ in }
            #expect(refusal != nil, "the rules admit this too; the test says nothing")
            try Decide.follow(submission) { statement, content, events in
                try history.apply(events, of: statement, content: content)
            }
        }
    }

    /// A destruction of a box that is here, approved by an office that is no region.
    private func approval(_ season: SmallSeason) throws -> Envelope {
        let seats = [season.seat("c-head", .head)]
        let lines = [ItemLine(kind: .paper, subject: nil, room: nil, quantity: 1)]
        let approval = DestructionApproval(
            region: named("centre"), number: "1", containers: [named("BX-2")], lines: lines,
            method: "粉碎")
        let statement = season.scribe.statement(
            .closing(.destructionApproval(approval)), at: season.clock.now, by: seats)
        return try season.scribe.envelope(statement, by: seats)
    }

    @Test func `a desk that gave a forbidden permit is found out, whatever its registers say`()
        async throws
    {
        let season = try await SmallSeason.played()
        let index = try letIn(try approval(season), in: season)
        let tampering = try Tampering(season)
        func refused(_ report: AuditReport) -> [RefusalCode] {
            report.failures.compactMap { finding in
                guard case .entry(index, .refusedToday(let refusal)) = finding else { return nil }
                return refusal.code
            }
        }
        let report = try await tampering.audit()
        #expect(report.failures.count == 1, "all else is as honest as before")
        #expect(refused(report) == [.destructionIsByItsRegion])
        let words = report.failures.map(\.wording.english)
        #expect(words.allSatisfy { $0.contains("\(index)") && $0.contains("rules refuse it") })
        // Who accepts that one rule came later has not accepted the other that it breaks, too.
        let half = try await tampering.audit(rulesThen: ["destruction-is-by-its-region"])
        #expect(refused(half) == [.destructionIsBalanced])
        let other = try await tampering.audit(rulesThen: ["destruction-is-balanced"])
        #expect(refused(other) == [.destructionIsByItsRegion])
    }

    @Test func `a rule that came later is named by the auditor, and then only told`() async throws {
        let season = try await SmallSeason.played()
        // The rules do not let a custodian say so.
        let envelope = try training(season, by: ("c-cust", .custodian))
        let index = try letIn(envelope, in: season)
        let tampering = try Tampering(season)
        #expect(try await tampering.audit().failures.map(\.index) == [index])
        let later: Set = ["parties-fit-the-act"]
        let report = try await tampering.audit(rulesThen: later)
        for finding in report.failures { Issue.record("\(finding.wording.english)") }
        #expect(report.counts.judgedOtherwise == 1)
        #expect(report.wording.english.contains("1 entries by rules of then"))
        #expect(
            report.notes.contains {
                if case .entry(index, .beforeItsRule) = $0 { true } else { false }
            })
        let lied = try await tampering.audit(rulesThen: later) {
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
        #expect(try await tampering.audit().failures == [.entry(index, .admittedToday)])
        let then: Set = ["plan-is-in-force"]
        let report = try await tampering.audit(rulesThen: then)
        for finding in report.failures { Issue.record("\(finding.wording.english)") }
        #expect(report.notes.contains(.entry(index, .afterItsRule("plan-is-in-force"))))
        #expect(
            report.notes.contains {
                if case .register("refusal", .ofRulesThen(_, index)) = $0 { true } else { false }
            })
        let lied = try await tampering.audit(rulesThen: then) {
            try $0.execute(
                sql: """
                    INSERT INTO register_refusal
                    SELECT CAST(x'00000000' || substr(content, 5) AS BLOB), code, subject, kind, at,
                    people FROM register_refusal LIMIT 1
                    """)
        }
        #expect(lied.failures.contains { $0.table == "register_refusal" })
    }

    @Test func `a rule that is no more is known by the refusals that name it`() async throws {
        let season = try await SmallSeason.played()
        let envelope = try training(season, by: ("c-head", .head))
        _ = try write(envelope, .refused, in: season) { submission, history in
            try history.apply(Decide.refused(submission, by: Refusal(.planIsInForce, [])))
        }
        let tampering = try Tampering(season)
        let givenUp: (Database) throws -> Void = {
            try $0.execute(
                sql: """
                    UPDATE register_refusal SET code = 'given-up' WHERE code = 'plan-is-in-force'
                    """)
        }
        await #expect(throws: AuditError.self) {
            try await tampering.audit(rulesThen: ["given-up"])
        }
        let report = try await tampering.audit(rulesThen: ["given-up"], after: givenUp)
        #expect(report.notes.contains { "\($0)".contains("afterItsRule") })
        await #expect(throws: AuditError.self) {
            try await tampering.audit(rulesThen: ["given-up", "nosuch"], after: givenUp)
        }
    }
}
