import Attestation
import Audit
import Custody
import Intake
import LedgerStore
import Notation
import Registers
import Signing
import Testing

/// What is kept although it is not admitted, and what is not kept at all.
@Suite struct EvidenceTests {
    private let bench: Bench
    private let season: TestSeason
    private var cast: Cast { season.scribe.cast }

    init() throws {
        bench = try Bench()
        season = try TestSeason()
    }

    @Test(arguments: ["", "{}", "[]", "null", "\u{feff}{}", #"{"payload":""}"#, "x"])
    func `what is no envelope is not kept`(text: String) async throws {
        let founding = try season.founding()
        let desk = try await bench.desk(after: founding)
        #expect(try await desk.submit(Array(text.utf8)).told == "malformed")
        #expect(try await desk.submit(Array(repeating: 0x7b, count: 70_000)).told == "malformed")
        #expect(try desk.ledger.size() == founding.count)
    }

    @Test func `what nobody enrolled has signed is not kept`() async throws {
        let founding = try season.founding()
        let desk = try await bench.desk(after: founding)
        let stranger = try season.round(by: ("stranger", .receiver))
        #expect(try await desk.submit(stranger).told == "unsigned")
        let forged = try season.round().signed(by: [
            Signature(
                key: cast["c-off"].key.publicKey.fingerprint,
                bytes: try cast["stranger"].key.sign([1]))
        ])
        #expect(try await desk.submit(forged).told == "unsigned")
        #expect(try desk.ledger.size() == founding.count)
    }

    @Test func `a half-signed statement is evidence of who signed it`() async throws {
        let founding = try season.founding()
        let desk = try await bench.desk(after: founding)
        let round = try season.round(by: ("c-off", .officer), ("c-cust", .custodian))
        let half = try round.signed(by: [cast["c-off"].signature(round.envelope.content)])
        let kept = try await desk.submit(half)
        #expect(kept.told == "kept, its signatures")
        let entry = try #require(try desk.ledger.read { try $0.entry(founding.count) })
        #expect(entry.header.kind == .refused && entry.envelope == half)
        let again = try await desk.submit(half)
        #expect(again.told == "repeated" && again.acknowledgement == kept.acknowledgement)
        try expectRebuilt(desk.ledger)
    }

    @Test func `a draft that is given up leaves no hole in its device's feed`() async throws {
        let desk = try await bench.desk(after: try season.founding())
        let round = try season.round(by: ("c-off", .officer), ("c-cust", .custodian))
        let next = try season.round()
        #expect(next.statement.device.previous == round.content)
        #expect(try await desk.submit(next).isAdmitted)
        #expect(try holes(desk.ledger) == [round.content])
        let half = try round.signed(by: [cast["c-off"].signature(round.envelope.content)])
        #expect(try await desk.submit(half).told == "kept, its signatures")
        #expect(try holes(desk.ledger) == [])
        try expectRebuilt(desk.ledger)
        let report = try await Auditor(desk.ledger) { 0 }.audit()
        #expect(report.isClean)
        // Whoever thinks better of it completes it still.
        #expect(try await desk.submit(round).told == "admitted")
        #expect(try holes(desk.ledger) == [])
        try expectRebuilt(desk.ledger)
    }

    @Test func `somebody else's half leaves the hole where it is`() async throws {
        let desk = try await bench.desk(after: try season.founding())
        let round = try season.round(by: ("c-off", .officer), ("c-cust", .custodian))
        #expect(try await desk.submit(try season.round()).isAdmitted)
        let other = try season.round("另一份", by: ("c-cust", .custodian), ("c-off", .officer))
        let half = try other.signed(by: [cast["c-cust"].signature(other.envelope.content)])
        #expect(try await desk.submit(half).told == "kept, its signatures")
        #expect(try holes(desk.ledger) == [round.content])
    }

    /// What devices say that they signed before, a month later, and nobody has seen.
    private func holes(_ ledger: LedgerFile) throws -> [ContentID] {
        try ledger.consult { books in
            let rows = [named("dev-c-off"), named("dev-c-cust")].flatMap { (device: DeviceID) in
                books.history.rows(DeviceRow.self, device.text)
            }
            let refused = [named("dev-c-off"), named("dev-c-cust")].flatMap {
                (device: DeviceID) in
                books.history.rows(RefusedStampRow.self, device.text)
            }
            let evidence = Evidence(books.history, now: season.scribe.now + .days(30)) {
                Bracket(claimed: books.history.statement($0)?.at ?? Instant(seconds: 0))
            }
            return Findings.holes(rows, refused: refused, evidence).flatMap { finding in
                finding.subjects.compactMap { subject in
                    if case .statement(let content) = subject { content } else { nil }
                }
            }
        }
    }

    @Test func `a spoilt copy that came first does not keep the whole statement out`()
        async throws
    {
        let desk = try await bench.desk(after: try season.founding())
        let round = try season.round(by: ("c-off", .officer), ("c-cust", .custodian))
        let content = round.envelope.content
        let spoilt = try round.signed(by: [
            cast["c-off"].signature(content),
            Signature(
                key: cast["c-cust"].key.publicKey.fingerprint,
                bytes: try cast["c-cust"].key.sign([1])),
        ])
        #expect(try await desk.submit(spoilt).told == "kept, its signatures")
        let whole = try await desk.submit(round)
        #expect(whole.told == "admitted")
        for copy in [spoilt, round.bytes] {
            let again = try await desk.submit(copy)
            #expect(again.told == "repeated" && again.acknowledgement == whole.acknowledgement)
        }
        try expectRebuilt(desk.ledger)
    }

    @Test func `variants of one content fill the ledger with one entry`() async throws {
        let founding = try season.founding()
        let desk = try await bench.desk(after: founding)
        let round = try season.round(by: ("c-off", .officer), ("c-cust", .custodian))
        for number in 0..<20 as Range<UInt8> {
            _ = try await desk.submit(
                try round.signed(by: [
                    cast["c-off"].signature(round.envelope.content),
                    Signature(
                        key: cast["c-cust"].key.publicKey.fingerprint,
                        bytes: try cast["c-cust"].key.sign([number])),
                ]))
        }
        #expect(try desk.ledger.size() == founding.count + 1)
    }

    @Test func `a statement under another's payload type is kept and means nothing`() async throws {
        let founding = try season.founding()
        let desk = try await bench.desk(after: founding)
        let round = try season.round()
        let types = [
            PayloadType.of(.genesis), PayloadType.of(.signOn), "application/json",
            "application/vnd.custody.round.v2+json",
        ]
        for type in types {
            let posing = try season.scribe.sign(
                round.statement, by: [cast["c-off"]], as: type)
            #expect(try await desk.submit(posing).told == "kept, its notation")
            #expect(try desk.ledger.standing(posing.content) == nil)
        }
        #expect(try await desk.submit(round).told == "admitted")
        #expect(try desk.ledger.size() == founding.count + types.count + 1)
        try expectRebuilt(desk.ledger)
    }

    @Test func `a refused statement is kept with the rule that refused it`() async throws {
        let founding = try season.founding()
        let desk = try await bench.desk(after: founding)
        let alone = try season.scribe.write(
            .office(.plan(PlanIssue(plan: TestPlan.plan))), by: ("c-cust", .custodian))
        let answer = try await desk.submit(alone)
        #expect(answer.told == "refused parties-fit-the-act")
        let row = try desk.ledger.consult {
            $0.history.row(RefusalRow.self, alone.content.hex)
        }
        #expect(row?.refusal.code == .partiesFitTheAct && row?.people == [named("c-cust")])
        #expect(try desk.ledger.standing(alone.content) == nil)
        try expectRebuilt(desk.ledger)
    }
}
