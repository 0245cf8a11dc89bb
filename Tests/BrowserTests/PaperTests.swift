import Foundation
import Testing

@Suite("Forms at hand", .enabled(if: Browser.isExpected), .serialized)
struct PaperTests {
    @Test func `every page leads to its form, and a day's slips are printed in one run`() throws {
        try #require(Browser.absence == nil)
        let season = try ServedSeason(until: "2021-04-10T10:20")
        let told = try Browser.play("papers", [season.origin])
        #expect(told.code == 0, "\(told.output)")
    }

    @Test func `a template that disagrees with the program stops the server from starting`() throws
    {
        let season = try ServedSeason(until: "2021-04-05T16:50")
        _ = season.stop()
        let papers = season.folder + "/papers"
        try FileManager.default.copyItem(atPath: "Forms/papers", toPath: papers)
        let slip = papers + "/handover-slip.mustache"
        let text = try String(contentsOfFile: slip, encoding: .utf8)
        for (changed, words) in [
            (text + "{{sealNumber}}", "sealNumber"),
            (text.replacingOccurrences(of: "{{vehicle}}", with: ""), "vehicle"),
            (text + "{{#lines", "Mustache"),
        ] {
            try Data(changed.utf8).write(to: URL(filePath: slip))
            let told = try season.custody(
                "serve", "--ledger", season.folder + "/season.custody", "--log-key",
                season.folder + "/ledger.logkey", "--port", "1", "--forms", papers)
            #expect(told.code == 4, "\(told.code) \(told.output)")
            #expect(
                told.output.contains("handover-slip.mustache") && told.output.contains(words),
                "\(told.output)")
        }
        try FileManager.default.removeItem(atPath: slip)
        let told = try season.custody(
            "serve", "--ledger", season.folder + "/season.custody", "--log-key",
            season.folder + "/ledger.logkey", "--port", "1", "--forms", papers)
        #expect(told.code == 4 && told.output.contains("缺少表格模板"), "\(told.output)")
    }
}
