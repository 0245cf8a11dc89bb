import Foundation
import Testing

@testable import Custody
@testable import Views

@Suite("The balance, on a page")
struct BalancePageTests {
    private func page(_ lines: [Balance], back: [TallyCell: [UnitID: Int]]) throws -> String {
        let centre = try #require(UnitID("centre"))
        let view = BalanceView(
            unit: centre, units: [], parts: [], kind: nil, kinds: [], onlyDifferences: false,
            lines: lines, back: back, differences: [],
            names: NameBook(units: [centre: "中心 <A>"]), query: "?unit=centre")
        return BalancePage(reader: Reader(language: .chinese), view: view).html.markup
    }

    @Test func `what lies sealed with a unit above its site is told beside its line`() throws {
        let site = try #require(UnitID("hohhot"))
        let cells = [ItemKind.answerCard, .paper].map { TallyCell(unit: site, kind: $0) }
        let lines = cells.map { Balance($0, of: [Tally()], open: false) }
        let centre = try #require(UnitID("centre"))
        let html = try page(lines, back: [cells[0]: [centre: 60]])
        let rows = html.components(separatedBy: "<tr>").filter { $0.contains("hohhot") }
        #expect(rows.count == 2)
        #expect(
            rows.first?.contains(
                "答题卡<span class=\"note\">按装箱单，60 已回到 中心 &lt;A&gt;</span></td>") == true,
            "\(rows)")
        #expect(rows.last?.contains("已回到") == false, "\(rows)")
        #expect(try !page(lines, back: [:]).contains("已回到"))
    }
}
