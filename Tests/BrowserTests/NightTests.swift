import Foundation
import Testing

@Suite("A vault at night", .enabled(if: Browser.isExpected), .serialized)
struct NightTests {
    @Test func `a night by keyboard and scanner alone, and a box that is missing in the morning`()
        throws
    {
        try #require(Browser.absence == nil)
        let season = try ServedSeason(until: "2021-04-05T15:55")
        #expect(season.stop() == 0)
        let told = try Browser.play("night", [season.origin] + season.parts)
        #expect(told.code == 0, "\(told.output)")
    }

    @Test func `two people with security keys share one machine and nothing else`() throws {
        try #require(Browser.absence == nil)
        let season = try ServedSeason(until: "2021-04-05T15:55", clock: "2021-04-05T18:00")
        let told = try Browser.play("tokens", [season.origin])
        #expect(told.code == 0, "\(told.output)")
    }
}
