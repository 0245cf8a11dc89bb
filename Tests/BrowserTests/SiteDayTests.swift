import Foundation
import Testing

@Suite("A site's and a region's day", .enabled(if: Browser.isExpected), .serialized)
struct SiteDayTests {
    @Test
    func `a site ends the batch, collects, gives a draft up and lets go; its region takes in`()
        throws
    {
        try #require(Browser.absence == nil)
        let season = try ServedSeason(until: "2021-04-11T15:50", clock: "2021-04-11T16:05")
        let told = try Browser.play("site", [season.origin])
        #expect(told.code == 0, "\(told.output)")
    }

    @Test func `a test centre's wipe opens after the confirmation and the order, not before`()
        throws
    {
        try #require(Browser.absence == nil)
        let season = try ServedSeason(until: "2021-04-11T17:35", clock: "2021-04-11T17:40")
        let told = try Browser.play("centre", [season.origin])
        #expect(told.code == 0, "\(told.output)")
    }
}
