import Foundation
import Testing

/// Attacks on a real server over real HTTP: refused, logged, and nothing lost.
@Suite("Security", .enabled(if: Browser.isExpected), .serialized)
struct SecurityTests {
    private static let season = Result {
        try ServedSeason(until: "2021-04-05T16:50", serving: ["--patience", "3"])
    }

    private func attack(_ name: String) throws {
        try #require(Browser.absence == nil)
        let season = try Self.season.get()
        let told = try Browser.play(
            "security", [season.origin, season.folder, season.program, name])
        #expect(told.code == 0, "\(told.output)")
    }

    @Test func `a draft is seen and signed by its parties alone`() throws { try attack("drafts") }

    @Test func `a replayed envelope changes nothing and an altered one is nobody's`() throws {
        try attack("envelopes")
    }

    @Test func `a session cannot be forged, replayed or outlive its end`() throws {
        try attack("sessions")
    }

    @Test func `a foreign page, and our address under a foreign name, make nobody act`() throws {
        try attack("foreign")
    }

    @Test func `every answer forbids framing and foreign scripts`() throws { try attack("headers") }

    @Test func `no path leads out of the public files`() throws { try attack("traversal") }

    @Test func `what is too large or too slow is cut off and nobody waits for it`() throws {
        try attack("greedy")
    }

    @Test func `ten thousand wrong codes open nothing and keep nobody out`() throws {
        try attack("codes")
    }

    @Test func `nothing that is sent comes back as a header or leads elsewhere`() throws {
        try attack("injection")
    }

    @Test func `a key revoked in mid-session is out at once and what it signed stays`() throws {
        try attack("revoked")
    }

    @Test func `the log knows no code, no key and no name`() throws { try attack("log") }

    @Test func `what is signed and is no whole statement is shown as that, and opens no shell`()
        throws
    {
        try #require(Browser.absence == nil)
        let season = try Self.season.get()
        let told = try Browser.play("kept", [season.origin, season.folder, season.program])
        #expect(told.code == 0, "\(told.output)")
    }

    @Test func `hostile text in every text of every statement is shown and never an element`()
        throws
    {
        try #require(Browser.absence == nil)
        let season = try ServedSeason(until: "2021-04-05T16:50")
        let told = try Browser.play("hostile", [season.origin, season.folder, season.program])
        #expect(told.code == 0, "\(told.output)")
    }
}
