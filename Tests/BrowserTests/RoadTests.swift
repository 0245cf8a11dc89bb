import Foundation
import Labels
import Testing

@Suite("On the road, in browsers", .enabled(if: Browser.isExpected), .serialized)
struct RoadTests {
    /// The goods stand at the centre's table, released to the escort and not taken over yet.
    private static let hour = "2021-04-05T06:12"
    private static let released = "2021-04-05T06:10"
    private static let codes = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Vectors/codes/check-characters.json").path

    private func play(_ script: String, _ more: String...) throws -> String {
        try #require(Browser.absence == nil)
        let season = try ServedSeason(until: Self.released, clock: Self.hour)
        let told = try Browser.play(
            script, [season.origin, season.program, season.folder] + more)
        #expect(told.code == 0, "\(told.output)")
        return told.output
    }

    @Test
    func
        `releaser, courier and receiver hand over, each in his own browser, and both halves verify`()
        throws
    {
        #expect(try play("road").contains("signatures hold"))
    }

    @Test func `what is signed without a network waits in sight and goes through later`() throws {
        #expect(try play("offline").contains("went through later"))
    }

    @Test func `a scanner at fifty codes a second loses none, and verdicts are there at once`()
        throws
    {
        print(try play("wedge", Self.codes))
    }

    @Test func `a security key is enrolled and signs`() throws {
        #expect(try play("authenticator").contains("enrolled and signed"))
    }

    /// Debian's chromium has a camera and no decoder: the second story's decoder is the test's own.
    @Test(arguments: [
        "the browser's own decoder, and no button where it has none",
        "a stand-in for the browser's decoder",
        "the camera is refused, absent, unplugged: typing and scanner go on",
    ])
    func `from the camera's picture to the verdict`(by way: String) throws {
        let video = FileManager.default.temporaryDirectory
            .appending(path: "custody-\(UUID().uuidString).y4m")
        // Of version 1, which is all that the stand-in reads.
        try CodeVideo(try Barcode.qr("BX-101", for: .screen)).write(to: video)
        defer { try? FileManager.default.removeItem(at: video) }
        print(try play("camera", video.path, way))
    }
}
