import Foundation
import Testing

@Suite("The centre officer and the auditor", .enabled(if: Browser.isExpected), .serialized)
struct CentreTests {
    @Test func `an entry's page offers commands that pass in a shell as they stand`() throws {
        try #require(Browser.absence == nil)
        let season = try ServedSeason()
        let told = try Browser.play(
            "explore", [season.origin, season.folder, season.program])
        #expect(told.code == 0, "\(told.output)")
    }

    @Test func `the public page sends nothing and names whatever was altered`() throws {
        try #require(Browser.absence == nil)
        let season = try ServedSeason()
        let ledger = ["--ledger", season.folder + "/season.custody"]
        let duty = try Browser.run(season.program, ["duty", "r-cust1", "--json"] + ledger)
        let signed = try #require(
            duty.output.firstMatch(of: /"content":"([0-9a-f]{64})"/), "\(duty.output)")
        for (name, arguments) in [
            ("good.bundle", ["bundle", String(signed.1), "--disclose", "r-cust1"]),
            ("good.duty", ["duty", "c-off"]),
        ] {
            let made = try Browser.run(
                season.program,
                arguments + ["--out", season.folder + "/" + name] + ledger)
            try #require(made.code == 0, "\(made.output)")
        }
        let told = try Browser.play(
            "check", [season.origin, season.folder, season.folder + "/trusted"])
        #expect(told.code == 0, "\(told.output)")
    }

    @Test func `return day is looked at, signed for and followed from one page`() throws {
        try #require(Browser.absence == nil)
        let season = try ServedSeason(until: "2021-05-21T12:00")
        let told = try Browser.play("return_day", [season.origin])
        #expect(told.code == 0, "\(told.output)")
    }

    @Test func `a destruction over an open balance is refused with rule, clause and way out`()
        throws
    {
        try #require(Browser.absence == nil)
        let season = try ServedSeason(until: "2021-05-18T08:00")
        let told = try Browser.play("approve", [season.origin])
        #expect(told.code == 0, "\(told.output)")
    }
}
