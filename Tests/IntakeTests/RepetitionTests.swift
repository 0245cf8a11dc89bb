import Attestation
import Custody
import Intake
import LedgerStore
import Testing

@Suite struct RepetitionTests {
    private let bench: Bench
    private let season: TestSeason

    init() throws {
        bench = try Bench()
        season = try TestSeason()
    }

    /// A round under the id of a statement that is here: refused.
    private func lie(_ known: Written) throws -> Written {
        try season.scribe.write(
            .vault(.round(Round(vault: named("c-vault"), finding: "无", sound: true))),
            by: ("c-off", .officer), id: known.statement.id)
    }

    @Test func `what was admitted gets its first acknowledgement again, for ever`() async throws {
        var desk = try await bench.desk(after: try season.founding())
        let round = try season.round()
        let first = try #require(try await desk.submit(round).acknowledgement)
        _ = try await desk.submit(try season.round())
        bench.clock.turn(by: 86_400_000)
        for _ in 0..<2 {
            let again = try await desk.submit(round)
            #expect(again.told == "repeated" && again.acknowledgement == first)
            desk = try bench.reopened(desk)
        }
        #expect(try desk.ledger.size() == 13)
        try expectRebuilt(desk.ledger)
    }

    @Test func `signatures made anew are the same statement`() async throws {
        let desk = try await bench.desk(after: try season.founding())
        let round = try season.round()
        let first = try await desk.submit(round).acknowledgement
        let fresh = try round.signed(by: [
            season.scribe.cast["c-off"].signature(round.envelope.content)
        ])
        #expect(fresh != round.bytes)
        let again = try await desk.submit(fresh)
        #expect(again.told == "repeated" && again.acknowledgement == first)
    }

    @Test func `what was refused gets its first acknowledgement again`() async throws {
        let founding = try season.founding()
        let desk = try await bench.desk(after: founding)
        let lie = try lie(founding[6])
        let first = try await desk.submit(lie)
        #expect(first.told == "refused id-is-fresh")
        #expect(first.acknowledgement?.admitted == false)
        bench.clock.turn(by: 1)
        _ = try await desk.submit(try season.round())
        let again = try await desk.submit(lie)
        #expect(again.told == "repeated" && again.acknowledgement == first.acknowledgement)
        #expect(try desk.ledger.size() == founding.count + 2)
        try expectRebuilt(desk.ledger)
    }

    @Test func `twice in one batch is once in the ledger`() async throws {
        let founding = try season.founding()
        let desk = try await bench.desk(after: founding)
        let round = try season.round()
        let lie = try lie(founding[6])
        let answers = try await desk.submit([round, lie, round, lie, round])
        #expect(
            answers.map(\.told) == [
                "admitted", "refused id-is-fresh", "repeated", "repeated", "repeated",
            ])
        #expect(answers[2].acknowledgement == answers[0].acknowledgement)
        #expect(answers[3].acknowledgement == answers[1].acknowledgement)
        #expect(try desk.ledger.size() == founding.count + 2)
        #expect(try desk.ledger.commits() == 2)
    }

    @Test func `many who send the same at once are told the same`() async throws {
        let desk = try await bench.desk(after: try season.founding())
        let round = try season.round()
        let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
            for _ in 0..<50 { group.addTask { try await desk.submit(round) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.filter(\.isAdmitted).count == 1)
        #expect(Set(answers.map(\.acknowledgement)).count == 1)
    }

    @Test func `an import is repeated without an entry or a checkpoint`() async throws {
        let told = try season.founding() + season.journey()
        let desk = try await bench.desk()
        let first = try await desk.submit(told)
        let (size, commits) = (try desk.ledger.size(), try desk.ledger.commits())
        let again = try await desk.submit(told)
        #expect(again.map(\.told) == told.map { _ in "repeated" })
        #expect(again.map(\.acknowledgement) == first.map(\.acknowledgement))
        #expect(try desk.ledger.size() == size && desk.ledger.commits() == commits)
    }
}
