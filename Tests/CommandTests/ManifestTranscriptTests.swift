import Foundation
import Testing

struct ManifestTranscriptTests {
    private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)
    private let order =
        "--consignment CG-1 --from centre --to r11 --exam e --origin o "
        + "--party officer:off:\(Workshop.zero)"

    private func bytes(_ text: String, _ encoding: String) throws -> [UInt8] {
        switch encoding {
        case "GB18030": Array(try #require(text.data(using: Self.gb18030)))
        case "BOM": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case _: Array(text.utf8)
        }
    }

    @Test(arguments: ["UTF-8", "BOM", "GB18030"])
    func `an office's table becomes a manifest`(encoding: String) throws {
        let workshop = try Workshop()
        let table = """
            箱号,考点,种类,科目,数量,号码前缀,起号,止号\r
            BX-1,s1101,试卷,nursing,30,A,00001,00030\r
            "BX-2",,"答题卡",,20,,,\r

            """
        try workshop.write("m.csv", try bytes(table, encoding))
        try workshop.done("manifest m.csv --out m.json \(order)")
        let shown = try workshop.done("draft show m.json --json").object()
        let statement = try #require(shown["statement"] as? [String: Any])
        let act = try #require(statement["act"] as? [String: Any])
        let lines = try #require(act["lines"] as? [[String: Any]])
        #expect(lines.map { $0["container"] as? String } == ["BX-1", "BX-2"])
        let item = try #require(lines[0]["item"] as? [String: Any])
        #expect(item["kind"] as? String == "paper")
        #expect((item["serials"] as? [String: Any])?["digits"] as? Int == 5)
    }

    @Test(arguments: ["UTF-8", "BOM", "GB18030"])
    func `each wrong cell is named by row and column, and nothing is drafted`(
        encoding: String
    ) throws {
        let workshop = try Workshop()
        let table = "箱号,种类,数量\r\nBX-1,试卷,30\r\nBX-2,铅笔,二十\r\nBX 3,试卷,1\r\n"
        try workshop.write("m.csv", try bytes(table, encoding))
        let refused = try workshop.custody("manifest m.csv --out m.json \(order)")
        #expect(refused.code == 4)
        #expect(refused.errors.contains("第 3 行 B 列（种类）"))
        #expect(refused.errors.contains("第 3 行 C 列（数量）"))
        #expect(refused.errors.contains("第 4 行 A 列（箱号）"))
        #expect(!refused.errors.contains("第 2 行"))
        #expect(!workshop.exists("m.json"))
        let english = try workshop.custody("manifest m.csv --language en \(order)")
        #expect(english.errors.contains("row 3, column C"))
    }

    @Test(arguments: [
        ("箱号,种类,数量\nBX-1,\"试卷,30\n", "引号"), ("箱号,种类,数量\nBX-1,试\"卷,30\n", "第 2 行 B 列"),
        ("箱号,种类\nBX-1,试卷\n", "数量"), ("箱号,种类,数量,颜色\n", "第 1 行 D 列"), ("", "箱号"),
        ("箱号,种类,数量\n", "没有物品"), ("箱号,种类,数量\nBX-1,试卷,1,2\n", "第 2 行 D 列"),
        ("箱号,种类,数量,起号,止号\nBX-1,试卷,3,001,002\n", "第 2 行 E 列"),
        ("箱号,种类,数量,号码前缀,起号,止号\nBX-1,试卷,3,P,,\n", "第 2 行 D 列"),
        ("箱号,种类,数量,号码前缀,起号,止号\nBX-1,试卷,3,P Q,001,003\n", "第 2 行 D 列"),
        ("箱号,种类,数量,起号,止号\nBX-1,试卷,5,+1,+5\n", "第 2 行 E 列"),
        ("箱号,种类,数量,起号,止号\nBX-1,试卷,11,-5,05\n", "第 2 行 E 列"),
        ("箱号,种类,数量,箱号\n", "两次"), ("箱号,种类,数量\nBX-1,试卷,-1\n", "第 2 行 C 列"),
    ])
    func `a malformed table gets an answer`(table: String, word: String) throws {
        let workshop = try Workshop()
        try workshop.write("m.csv", Array(table.utf8))
        let refused = try workshop.custody("manifest m.csv \(order)")
        #expect(refused.code == 4)
        #expect(refused.errors.contains(word))
        #expect(try workshop.files.filter { $0.hasSuffix(".json") } == [])
    }

    @Test func `a table of 301 lines becomes three manifests`() throws {
        let workshop = try Workshop()
        let rows = (1...301).map { "BX-\($0),paper,1\n" }
        try workshop.write("m.csv", Array(("container,kind,quantity\n" + rows.joined()).utf8))
        let kept = try workshop.done("manifest m.csv --out m.json --json \(order)").list()
        #expect(kept.count == 3)
        #expect(Set(kept.compactMap { $0["content"] as? String }).count == 3)
    }

    @Test func `bytes that are no text get an answer`() throws {
        let workshop = try Workshop()
        try workshop.write("m.csv", [0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0x00])
        #expect(try workshop.custody("manifest m.csv \(order)").code == 4)
    }

    private static let columns = "箱号,考点,批次,科目,种类,数量,号码前缀,起号,止号\n"

    @Test(arguments: [
        ("BX-1,s1,,x,试卷,30,A,00001,00030", "BX-2,s1,,x,试卷,10,A,00025,00034", "A00025–A00030"),
        ("BX-1,s1,,x,试卷,30,A,00001,00030", "BX-2,s1,,x,paper,1,A,00030,00030", "A00030 "),
        ("BX-2,s1,,x,试卷,5,A,00003,00007", "BX-1,s1,,x,试卷,30,A,00001,00030", "A00003–A00007"),
        ("BX-1,s1,,x,试卷,30,,,", "BX-1,s1,,x,paper,30,,,", "完全相同"),
    ])
    func `numbers given to two rows, and a row that stands twice, name both rows`(
        row: String, again: String, words: String
    ) throws {
        let workshop = try Workshop()
        let between = "BX-9,s1,,x,试卷,30,B,00001,00030"
        let table = Self.columns + [row, between, again].joined(separator: "\n") + "\n"
        try workshop.write("m.csv", Array(table.utf8))
        let refused = try workshop.custody("manifest m.csv --out m.json \(order)")
        #expect(refused.code == 4, "\(refused.output)\(refused.errors)")
        let place = words.hasPrefix("A") ? "第 4 行 H 列（起号）" : "第 4 行："
        #expect(refused.errors.contains(place), "\(refused.errors)")
        #expect(refused.errors.contains("第 2 行") && refused.errors.contains(words))
        #expect(refused.errors.contains("有 1 处不对") && refused.errors.contains("出路："))
        #expect(!workshop.exists("m.json"))
        let english = try workshop.custody("manifest m.csv --language en \(order)")
        #expect(english.errors.contains("row 4") && english.errors.contains("row 2"))
    }

    @Test(arguments: [
        "BX-2,s2,,x,试卷,10,A,00025,00034", "BX-2,s1,b2,x,试卷,10,A,00025,00034",
        "BX-2,s1,,y,试卷,10,A,00025,00034", "BX-2,s1,,x,答题卡,10,A,00025,00034",
        "BX-2,s1,,x,试卷,10,A,000025,000034", "BX-2,s1,,x,试卷,10,B,00025,00034",
        "BX-2,s1,,x,试卷,30,,,",
    ])
    func `what each lot numbers from the beginning is drafted, and told where it is of one kind`(
        row: String
    ) throws {
        let workshop = try Workshop()
        let table = Self.columns + "BX-1,s1,,x,试卷,30,A,00001,00030\n" + row + "\n"
        try workshop.write("m.csv", Array(table.utf8))
        let drafted = try workshop.done("manifest m.csv --out m.json --json \(order)")
        #expect(try drafted.object()["complete"] as? Bool == false && workshop.exists("m.json"))
        let isOneSeries = row.contains("试卷,10,A,00025")
        #expect(
            drafted.errors.contains("第 3 行与第 2 行都有 A00025–A00030") == isOneSeries,
            "\(drafted.errors)")
    }
}
