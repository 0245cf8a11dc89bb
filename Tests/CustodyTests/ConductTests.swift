import Testing

@testable import Custody

struct ConductTests {
    @Test(arguments: ConductTale.all)
    func `the honest leave no deviation`(tale: ConductTale) {
        let season = ConductSeason()
        tale.honest(season)
        #expect(season.findings == [])
    }

    @Test(arguments: ConductTale.all)
    func `the careless are written down`(tale: ConductTale) {
        let season = ConductSeason()
        tale.careless.telling(season)
        #expect(season.findings == tale.careless.gives)
    }

    @Test(arguments: ConductTale.all)
    func `the hostile are written down`(tale: ConductTale) {
        let season = ConductSeason()
        tale.hostile.telling(season)
        #expect(season.findings == tale.hostile.gives)
    }

    @Test func `every deviation is told once, and its tales reach it`() {
        let told = ConductTale.all.map(\.code)
        #expect(Set(told).count == told.count)
        #expect(Set(told).union([.claimHolds]) == Set(DeviationCode.allCases))
        for tale in ConductTale.all {
            #expect(tale.careless.gives.contains { $0.hasPrefix("\(tale.code)(") })
            #expect(tale.hostile.gives.contains { $0.hasPrefix("\(tale.code)(") })
        }
    }

    @Test func `every rule is asked exactly once`() {
        let asked = Decide.conduct.map { type(of: $0).code }
        #expect(Set(asked).count == asked.count)
        let recorded: Set<DeviationCode> = [.custodyIsUnforked, .claimHolds]
        #expect(Set(asked).union(recorded) == Set(DeviationCode.allCases))
        #expect(recorded.isDisjoint(with: asked))
    }

    @Test func `a statement that what it named contradicts is void, with claimHolds`() {
        let season = ConductSeason()
        season.papers("B1")
        let statement = season.statement(
            .journey(.withdraw(Withdrawal(release: season.last, containers: [], reason: "错"))),
            by: "cleo",
            links: [])
        let submission = Submission(
            statement, content: ConductSeason.content(999), history: season.season)
        let events = Record.voided(
            submission, by: Refusal(.signerIsCustodian, .container(name("B1"))))
        let told = events.compactMap { event in
            if case .deviation(let row) = event { row.deviation.told } else { nil }
        }
        #expect(told == ["claimHolds(container:B1)"])
    }
}
