import Custody
import Intake
import LedgerStore
import Testing

/// A key counts from its enrolment's place in the ledger, and only once that is written.
@Suite struct NewKeyTests {
    private let bench: Bench
    private let season: TestSeason

    init() throws {
        bench = try Bench()
        season = try TestSeason()
    }

    @Test func `whoever is enrolled signs in the same batch`() async throws {
        let desk = try await bench.desk(after: try season.founding())
        let enrolment = try season.enrol("stranger", by: "r-reg", "c-reg1")
        let round = try season.round(by: ("stranger", .receiver))
        let answers = try await desk.submit([round, enrolment, round])
        #expect(answers.map(\.told) == ["unsigned", "admitted", "admitted"])
        let later = try season.round(by: ("stranger", .receiver))
        #expect(try await desk.submit(later).told == "admitted")
        #expect(try await bench.reopened(desk).submit(later).told == "repeated")
    }

    @Test func `what came before its signer's enrolment is judged when it comes again`()
        async throws
    {
        let desk = try await bench.desk(after: try season.founding())
        let enrolment = try season.enrol("stranger", by: "r-reg", "c-reg1")
        let round = try season.round(by: ("c-off", .officer), ("stranger", .receiver))
        let early = try await desk.submit(round)
        #expect(early.told == "kept, its signatures")
        #expect(try await desk.submit(round).acknowledgement == early.acknowledgement)
        #expect(try await desk.submit(enrolment).told == "admitted")
        let whole = try await desk.submit(round)
        #expect(whole.told == "admitted" && whole.acknowledgement?.admitted == true)
        try expectRebuilt(desk.ledger)
    }

    @Test func `an enrolment that was undone enrolled nobody`() async throws {
        let founding = try season.founding()
        let desk = try await bench.desk(after: founding)
        let enrolment = try season.enrol("stranger", by: "r-reg", "c-reg1")
        let round = try season.round(by: ("stranger", .receiver))
        try desk.ledger.sabotage("signature", for: named("stranger"))
        #expect(await fault { _ = try await desk.submit([enrolment, round]) } == "forbidden")
        try desk.ledger.mend()
        #expect(try await desk.submit(round).told == "unsigned")
        #expect(try desk.ledger.size() == founding.count)
        #expect(try await desk.submit([enrolment, round]).map(\.told) == ["admitted", "admitted"])
        try expectRebuilt(desk.ledger)
    }

    @Test func `a refused enrolment enrols nobody`() async throws {
        let desk = try await bench.desk(after: try season.founding())
        let alone = try season.enrol("stranger", by: "r-reg")
        let round = try season.round(by: ("stranger", .receiver))
        let answers = try await desk.submit([alone, round])
        #expect(answers.map(\.told) == ["refused enrolment-is-countersigned", "unsigned"])
        try expectRebuilt(desk.ledger)
    }
}
