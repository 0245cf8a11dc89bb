import Foundation
import Testing

/// Whether the walk over all pages is asked for.
enum LongWalk {
    static var isAsked: Bool {
        let environment = ProcessInfo.processInfo.environment
        return environment["CUSTODY_WALK"] == "1" || environment["CUSTODY_PICTURES"] != nil
    }
    static let why: Comment =
        "not yet walked to its end with all the pages there are; CUSTODY_WALK=1 asks for it"
}

/// Every page of the address list, as a dozen people see it in the middle of the season.
///
/// `CUSTODY_PICTURES=FOLDER swift test --filter WalkTests` leaves a picture of each, at 390, 1366 and
/// 1920 pixels and in both languages. The walk takes many minutes, so it is asked for.
@Suite(
    "All pages", .enabled(if: Browser.isExpected), .enabled(if: LongWalk.isAsked, LongWalk.why),
    .serialized)
struct WalkTests {
    @Test(arguments: ["2021-04-10T10:20"])
    func `axe finds nothing, nothing runs over the edge, and every page is linked`(
        moment: String
    ) throws {
        try #require(Browser.absence == nil)
        let season = try ServedSeason(until: moment)
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
