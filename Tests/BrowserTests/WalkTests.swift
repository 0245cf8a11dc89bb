import Foundation
import Testing

/// Every page of the address list and every form, as people of each tier see them in mid-season.
///
/// Each page once, in both languages, on a desk and on a phone. `CUSTODY_PICTURES=FOLDER swift test
/// --filter WalkTests` goes the long way: every page of a dozen people at 390, 1366 and 1920 pixels,
/// light and dark, with a picture of each; that takes many minutes.
@Suite("All pages", .enabled(if: Browser.isExpected), .serialized)
struct WalkTests {
    @Test
    func `axe finds nothing, all is said in words, nothing runs over the edge, all is linked`()
        throws
    {
        try #require(Browser.absence == nil)
        let season = try ServedSeason(until: "2021-04-10T10:20")
        let folder = ProcessInfo.processInfo.environment["CUSTODY_PICTURES"]
        if let folder {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
        }
        let told = try Browser.play("walk", [season.origin] + (folder.map { [$0] } ?? []))
        print(told.output)
        #expect(told.code == 0, "\(told.output)")
    }
}
