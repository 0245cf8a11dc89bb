import Custody
import Intake
import LedgerStore
import Synchronization
import Testing

/// Who hands in a file of statements and one of them cannot be taken in.
@Suite struct ApartTests {
    private let bench: Bench
    private let season: TestSeason

    init() throws {
        bench = try Bench()
        season = try TestSeason()
    }

    private func told(_ answers: [Result<Answer, DeskError>]) -> [String] {
        answers.map { answer in
            switch answer {
            case .success(let answer): answer.told
            case .failure: "thrown"
            }
        }
    }

    @Test(arguments: [0, 17, 59])
    func `in a file of many each gets his own answer, whoever cannot be taken in`(_ place: Int)
        async throws
    {
        let desk = try await bench.desk(after: try season.founding())
        try desk.ledger.sabotage("signature", for: named("c-cust"))
        let rounds = try (0..<60).map { number in
            try season.round(by: number == place ? ("c-cust", .custodian) : ("c-off", .officer))
        }
        let answers = Mutex<[Result<Answer, DeskError>]>([])
        try await desk.submit(all: rounds.map(\.bytes)) { batch in
            answers.withLock { $0 += batch }
        }
        let told = told(answers.withLock { $0 })
        #expect(told.indices.filter { told[$0] != "admitted" } == [place])
        #expect(told[place] == "thrown")
        try desk.ledger.mend()
        #expect(try await desk.submit(rounds[place]).told == "admitted")
        try expectRebuilt(desk.ledger)
    }
}
