import Foundation
import Sheets
import Testing

struct RollTranscriptTests {
    private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)
    private let office =
        "--site s1101 --batch paper-1 --exam e --origin o "
        + "--party officer:off:\(Workshop.zero)"

    /// An attendance sheet as the 考务管理系统 and a tired invigilator leave it.
    private static let messy = """
        2021年度卫生专业技术资格考试考生到考情况汇总表,,,,,\r
        考点：甲一考点,,,批次：第1批次,,\r
        序号,试室,科目代码,人　数,,\r
        ,,,应到,实到（人）,缺考\r
        １,第１０１试室,nursing,３０,28 ,2人\r
        2,102,ｐｈａｒｍ,20,20,0\r
        ,,,,,\r
        合计,,,５０,48,2\r
        填表人：王某,,,,,\r

        """

    private func lines(_ workshop: Workshop, _ file: String) throws -> [[String: Any]] {
        let shown = try workshop.done("draft show \(file) --json").object()
        let statement = try #require(shown["statement"] as? [String: Any])
        let act = try #require(statement["act"] as? [String: Any])
        return try #require(act["lines"] as? [[String: Any]])
    }

    private func told(_ lines: [[String: Any]]) -> [String] {
        lines.map { line in
            ["room", "subject", "candidates", "expected", "present", "absent"]
                .compactMap { name in line[name].map { "\($0)" } }.joined(separator: " ")
        }
    }

    @Test func `a messy attendance sheet in GB18030 is read to the last number`() throws {
        let workshop = try Workshop()
        let bytes = try #require(Self.messy.data(using: Self.gb18030))
        try workshop.write("a.csv", bytes)
        let done = try workshop.done("roll import a.csv --kind attendance --out a.json \(office)")
        #expect(done.errors.contains("未采用的列：序号"))
        #expect(
            told(try lines(workshop, "a.json")) == ["101 nursing 30 28 2", "102 pharm 20 20 0"])
    }

    @Test func `the same sheet as a workbook says the same`() throws {
        let workshop = try Workshop()
        let rows = Self.messy.split(separator: "\r\n", omittingEmptySubsequences: false)
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        let table = WrittenTable(
            name: "到考情况", heads: rows[0],
            rows: rows.dropFirst().map { $0.map { $0.isEmpty ? .empty : .text($0) } })
        try workshop.write("a.xlsx", try WrittenTable.workbook([table]))
        try workshop.done("roll import a.xlsx --kind attendance --out a.json \(office)")
        #expect(
            told(try lines(workshop, "a.json")) == ["101 nursing 30 28 2", "102 pharm 20 20 0"])
    }

    @Test func `a list of candidates becomes numbers, and no name is kept`() throws {
        let workshop = try Workshop()
        let table =
            "准考证号,姓名,试室,科目代码,到考情况\n"
            + (1...30).map { number in
                "11010\(100 + number),考生\(number),101,nursing,\(number % 15 == 0 ? "缺考" : "√")\n"
            }.joined()
        try workshop.write("a.csv", Array(table.utf8))
        try workshop.done("roll import a.csv --kind attendance --out a.json \(office)")
        #expect(told(try lines(workshop, "a.json")) == ["101 nursing 30 28 2"])
        let draft = String(decoding: try workshop.read("a.json"), as: UTF8.self)
        #expect(!draft.contains("考生1"))
        try workshop.done("roll import a.csv --kind rooms --out r.json \(office)")
        let line = try #require(try lines(workshop, "r.json").first)
        #expect(line["candidates"] as? Int == 30)
        let tickets = try #require(line["tickets"] as? [String: Any])
        #expect(tickets["first"] as? Int == 11_010_101)
        #expect(tickets["last"] as? Int == 11_010_130)
    }

    @Test(arguments: [
        ("试室,应到,实到,缺考\n101,30,28,1\n", ["第 2 行 B 列", "30"]),
        ("试室,应到,实到,缺考\n101,30,28,2\n101,30,28,2\n", ["第 3 行 A 列", "第 2 行重复"]),
        ("试室,应到,实到\n101,30,三十\n", ["第 2 行 C 列", "三十"]),
        ("试室,应到,实到\n甲,30,30\n", ["第 2 行 A 列", "甲"]),
        ("试室,应到,实到\n,30,30\n", ["第 2 行 A 列", "空白"]),
        ("试室,应到,实到\n101,30,30\n合计,31,30\n", ["第 3 行 B 列", "31"]),
        ("试室,批次,实到\n101,第2批次,30\n", ["第 2 行 B 列", "paper-1"]),
        ("试室,准考证号,到考情况\n101,1,√\n101,1,√\n", ["第 3 行 B 列", "第 2 行重复"]),
        ("试室,准考证号,到考情况\n101,1,也许\n", ["第 2 行 C 列", "也许"]),
        ("试室,实到,实到\n101,30,30\n", ["第 1 行 C 列", "两次"]),
        ("试室,应到\n101,30\n", ["实到人数"]), ("姓名,应到\n甲,30\n", ["试室"]),
        ("试室,实到\n", ["没有试室"]), ("", ["空的"]),
    ])
    func `what is wrong is named by row and column, and nothing is drafted`(
        table: String, words: [String]
    ) throws {
        let workshop = try Workshop()
        try workshop.write("a.csv", Array(table.utf8))
        let refused = try workshop.custody("roll import a.csv --kind attendance \(office)")
        #expect(refused.code == 4, "\(refused.errors)")
        for word in words { #expect(refused.errors.contains(word), "\(refused.errors)") }
        #expect(try workshop.files.filter { $0.hasSuffix(".json") } == [])
    }

    @Test func `the sheet of a workbook is named, and one bad sheet stops all`() throws {
        let workshop = try Workshop()
        let tables = ["一楼", "二楼"].enumerated().map { number, name in
            WrittenTable(
                name: name, heads: ["试室", "实到"],
                rows: [[.text("\(number)01"), number == 0 ? .number(30) : .text("？")]])
        }
        try workshop.write("a.xlsx", try WrittenTable.workbook(tables))
        let refused = try workshop.custody("roll import a.xlsx --kind attendance \(office)")
        #expect(refused.errors.contains("工作表“二楼”第 2 行 B 列"))
        #expect(try workshop.files.filter { $0.hasSuffix(".json") } == [])
        try workshop.done(
            "roll import a.xlsx --kind attendance --sheet 一楼 --out a.json \(office)")
        #expect(told(try lines(workshop, "a.json")) == ["001 30 30 0"])
    }

    @Test func `a list of 301 rooms becomes three statements`() throws {
        let workshop = try Workshop()
        let rows = (1...301).map { "R\($0),30\n" }
        try workshop.write("a.csv", Array(("试室,人数\n" + rows.joined()).utf8))
        let kept = try workshop.done(
            "roll import a.csv --kind rooms --out a.json --json \(office)"
        ).list()
        #expect(kept.count == 3)
    }
}
