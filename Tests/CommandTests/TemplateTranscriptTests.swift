import Foundation
import Sheets
import Testing

/// Workbooks to fill in: what is read back from them is what was filled in, and no example.
struct TemplateTranscriptTests {
    private let office = "--exam e --origin o --party officer:off:\(Workshop.zero)"

    /// The template's own heads over other rows, as somebody saves it who has filled it in.
    private func filled(
        _ workshop: Workshop, _ name: String, _ rows: [[String]]
    ) throws -> [[String]] {
        if !workshop.exists("empty.xlsx") { try workshop.done("template \(name) --out empty.xlsx") }
        let sheet = try #require(try Sheet.read(try workshop.read("empty.xlsx"), name: "").first)
        let table = WrittenTable(
            name: name, heads: sheet.rows[0],
            rows: rows.map { $0.map { $0.isEmpty ? .empty : .text($0) } })
        try workshop.write("full.xlsx", try WrittenTable.workbook([table]))
        return sheet.rows
    }

    @Test(arguments: [
        ("manifest", "manifest empty.xlsx --consignment C --from a --to b"),
        ("rooms", "roll import empty.xlsx --kind rooms --site s --batch paper-1"),
        ("attendance", "roll import empty.xlsx --kind attendance --site s --batch paper-1"),
    ])
    func `an example that was left in is told and never drafted`(
        name: String, reading: String
    ) throws {
        let workshop = try Workshop()
        try workshop.done("template \(name) --out empty.xlsx")
        let told = try workshop.custody("\(reading) --out a.json \(office)")
        #expect(told.code == 4)
        #expect(told.errors.contains("例:"), "\(told.errors)")
        #expect(!workshop.exists("a.json"))
    }

    @Test func `goods filled in are read to the last column`() throws {
        let workshop = try Workshop()
        _ = try filled(
            workshop, "manifest",
            [["BX-1", "s", "paper-1", "试卷", "nursing", "101", "30", "A", "00001", "00030"]])
        try workshop.done(
            "manifest full.xlsx --consignment C --from a --to b --out a.json \(office)")
        let shown = try workshop.done("draft show a.json --json").output
        for part in ["BX-1", "nursing", "\"quantity\":30", "\"last\":30"] {
            #expect(shown.contains(part), "\(part) in \(shown)")
        }
    }

    @Test func `a list of people becomes a commitment for each, or nothing at all`() throws {
        let workshop = try Workshop()
        let rows = try filled(
            workshop, "people",
            [["zhang", "张萍", "0471", "内蒙古考区", "值班员"], ["li", "李雷", "", "", ""]])
        #expect(rows[0] == ["人员编号", "姓名", "电话", "单位", "职务"])
        try workshop.done("people commit --table full.xlsx --out details")
        #expect(try workshop.read("details/zhang.json").count > 100)
        #expect(workshop.exists("details/li.json"))
        let again = try workshop.custody("people commit --table full.xlsx --out details")
        #expect(again.code == 5)
        _ = try filled(workshop, "people", [["wang", "王", "", "", ""], ["wang", "", "", "", ""]])
        let wrong = try workshop.custody("people commit --table full.xlsx --out more")
        #expect(wrong.code == 4 && wrong.errors.contains("wang 出现两次"), "\(wrong.errors)")
        #expect(!workshop.exists("more"))
    }

    @Test func `an unknown template, and a place that is taken, get an answer`() throws {
        let workshop = try Workshop()
        #expect(try workshop.custody("template seals").code == 4)
        try workshop.done("template rooms")
        #expect(try workshop.custody("template rooms").code == 5)
        #expect(try workshop.done("template").output.contains("attendance"))
    }
}
