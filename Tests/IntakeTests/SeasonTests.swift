import Custody
import Intake
import Testing

@Suite struct SeasonTests {
    private let bench: Bench
    private let season: TestSeason

    init() throws {
        bench = try Bench()
        season = try TestSeason()
    }

    @Test func `a season of every algorithm is taken in, in its order`() async throws {
        let told = try season.founding() + season.journey()
        let desk = try await bench.desk()
        let answers = try await desk.submit(told)
        #expect(answers.map(\.told) == told.map { _ in "admitted" })
        #expect(answers.map { $0.acknowledgement?.index } == told.indices.map { $0 })
        #expect(answers.map { $0.acknowledgement?.content } == told.map(\.content))
        let box = try #require(try desk.ledger.container("BX-1"))
        #expect(box.custodian == .unit(named("nm")) && box.state == .held && !box.contested)
        #expect(box.seals == [named("BX-1-S1"), named("BX-1-S2")])
        try expectRebuilt(desk.ledger)
    }

    @Test func `one by one or all at once, the registers are the same`() async throws {
        let told = try season.founding() + season.journey()
        let together = try await bench.desk("together", after: told)
        let apart = try await bench.desk("apart")
        for written in told { #expect(try await apart.submit(written).isAdmitted) }
        #expect(try apart.ledger.digests() == together.ledger.digests())
        #expect(try together.ledger.commits() == 1)
        #expect(try apart.ledger.commits() == told.count)
    }

    @Test func `a desk that opens again goes on where it was`() async throws {
        let (founding, journey) = (try season.founding(), try season.journey())
        var desk = try await bench.desk(after: founding)
        for written in journey {
            desk = try bench.reopened(desk)
            #expect(try await desk.submit(written).told == "admitted")
        }
        let whole = try await bench.desk("whole", after: founding + journey)
        #expect(try desk.ledger.digests() == whole.ledger.digests())
    }

    @Test func `two desks for one ledger would be two gates`() async throws {
        let desk = try await bench.desk(after: try season.founding())
        #expect(await fault { _ = try self.bench.open() } == "held")
        #expect(try await desk.submit(try season.round()).isAdmitted)
    }
}
