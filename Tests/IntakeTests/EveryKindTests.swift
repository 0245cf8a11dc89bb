import Custody
import Intake
import LedgerStore
import Testing

@Suite struct EveryKindTests {
    @Test func `a ledger of every kind of statement is rebuilt to the row, and audits clean`()
        async throws
    {
        let season = try EveryKindSeason()
        let bench = try Bench()
        let desk = try await bench.desk()
        var missing = Set(ActKind.allCases)
        for written in season.told {
            let kind = written.statement.act.kind
            let answer = try await desk.submit(written)
            #expect(answer.told.hasPrefix("admitted"), "\(kind.rawValue): \(answer.told)")
            if answer.told.hasPrefix("admitted") { missing.remove(kind) }
        }
        #expect(missing.map(\.rawValue).sorted() == [], "no ledger has these kinds")
        try expectRebuilt(desk.ledger)
        try await expectSound(desk.ledger)
        #expect(try desk.ledger.size() == season.told.count)
    }
}
