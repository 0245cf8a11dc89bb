import Foundation
import Testing

@Suite(
    "A site's day",
    .disabled("the play stops at the form of a room's collection and has not been seen to its end"),
    .enabled(if: Browser.isExpected), .serialized)
struct SiteDayTests {
    @Test func `a site officer ends the batch, collects, packs and seals, each by his own key`()
        throws
    {
        try #require(Browser.absence == nil)
        let season = try ServedSeason(until: "2021-04-11T15:50", clock: "2021-04-11T16:05")
        let told = try Browser.play("site", [season.origin])
        #expect(told.code == 0, "\(told.output)")
    }
}
