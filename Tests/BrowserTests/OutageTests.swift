import Foundation
import Testing

/// The server stops, or is cut off, while people work.
@Suite("Outages", .enabled(if: Browser.isExpected), .serialized)
struct OutageTests {
    private func play(_ script: String, until moment: String) throws {
        try #require(Browser.absence == nil)
        let season = try ServedSeason(until: moment)
        #expect(season.stop() == 0)
        let told = try Browser.play(
            script, [season.origin, season.folder, season.program, moment])
        #expect(told.code == 0, "\(told.output)")
    }

    @Test func `told to stop it answers what it has begun; killed it loses nothing acknowledged`()
        throws
    {
        try play("stop", until: "2021-04-05T16:50")
    }

    @Test func `killed in a handover, each half is in the ledger or still in its browser`() throws {
        try play("cut", until: "2021-04-05T16:30")
    }
}
