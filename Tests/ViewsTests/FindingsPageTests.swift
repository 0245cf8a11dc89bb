import Custody
import Testing

@testable import Views

@Suite("Everything that is wrong, on a page")
struct FindingsPageTests {
    private func finding(_ hour: Int, boxes: Int = 0) throws -> FindingView {
        FindingView(
            code: "watch-is-broken", gravity: .critical, what: FindingCode.watchIsBroken.wording,
            basis: FindingCode.watchIsBroken.basis, subjects: [], people: [],
            containers: try (0..<boxes).map { try #require(ContainerID("BX-\($0)")) },
            statements: [], since: Instant(seconds: 1_618_000_000 + Int64(hour) * 3600),
            until: nil)
    }

    private func page(_ findings: [FindingView]) -> String {
        FindingsPage(
            reader: Reader(language: .chinese), findings: findings, gravity: nil,
            names: NameBook()
        ).html.markup
    }

    @Test func `of a grave group the newest lie open, and the rest under its number`() throws {
        let found = try (0..<8).map { try finding($0) }
        let html = page(found)
        #expect(html.contains(" open><summary>") && html.contains("× 8"))
        let halves = html.split(separator: "<details class=\"more\">", maxSplits: 1)
        #expect(halves.count == 2 && halves.last?.contains("其余 5 条") == true)
        for (place, one) in found.enumerated() {
            let hour = try #require(one.since).spoken
            #expect(halves[place < 5 ? 1 : 0].contains(hour), "\(hour)")
            #expect(!halves[place < 5 ? 0 : 1].contains(hour), "\(hour)")
        }
    }

    @Test func `a few are not folded`() throws {
        #expect(!page(try (0..<3).map { try finding($0) }).contains("class=\"more\""))
    }

    @Test func `many containers of one finding are told by their number, and each is there`() throws
    {
        let html = page([try finding(0, boxes: 12)])
        #expect(html.contains("BX-0 等 12 件"))
        for number in 0..<12 { #expect(html.contains(">BX-\(number)</a>")) }
        #expect(!page([try finding(0, boxes: 6)]).contains("等 6 件"))
    }
}
