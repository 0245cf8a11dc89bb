import Foundation
import Testing

@Suite("In a browser", .enabled(if: Browser.isExpected), .serialized)
struct EnrolmentTests {
    @Test func `somebody who is invited makes a key that cannot leave and is enrolled by two`()
        throws
    {
        try #require(Browser.absence == nil)
        let season = try ServedSeason()
        let told = try Browser.play("enrol", [season.origin])
        #expect(told.code == 0, "\(told.output)")
    }
}
