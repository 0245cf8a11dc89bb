import Foundation
import Sheets
import Testing

struct BalanceTranscriptTests {
    private static let schemas = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Forms/schemas")

    @Test func `the published schemas are those that the program prints`() throws {
        let workshop = try Workshop()
        let names = try #require(try workshop.done("schema --json").json() as? [String])
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.schemas.path)
        #expect(Set(files) == Set(names.map { "\($0).schema.json" }))
        for name in names {
            let printed = try workshop.done("schema \(name)").output
            let file = Self.schemas.appending(path: "\(name).schema.json")
            #expect(try Data(contentsOf: file) == Data(printed.utf8), "\(name)")
        }
        #expect(try workshop.custody("schema nothing").code == 4)
    }

    @Test func `a season's balance is printed, written and read back`() throws {
        let workshop = try Workshop()
        try workshop.done("demo --out season")
        let ledger = "--ledger \(try ledger(workshop))"
        let text = try workshop.done("balance \(ledger)").output
        #expect(text.contains("试卷") && text.contains(" = "))
        for name in ["balance", "findings", "balance --differences"] {
            let stem = name.replacing(" ", with: "")
            for ending in ["csv", "xlsx", "jsonl"] {
                try workshop.done("\(name) --out \(stem).\(ending) \(ledger)")
            }
            let csv = try #require(
                try Sheet.read(try workshop.read("\(stem).csv"), name: "").first)
            let book = try #require(
                try Sheet.read(try workshop.read("\(stem).xlsx"), name: "").first)
            let lines = String(decoding: try workshop.read("\(stem).jsonl"), as: UTF8.self)
                .split(separator: "\n")
            #expect(csv.rows.count == lines.count + 1)
            #expect(csv.rows[0] == book.rows[0])
            #expect(csv.rows[0].allSatisfy { $0.contains(" ") && !$0.isEmpty })
            let schema = try object(workshop, name.split(separator: "-").last.map(String.init))
            for line in lines {
                let row = try #require(
                    try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
                #expect(Set(row.keys).isSubset(of: Set(schema.keys)))
            }
        }
        let taken = try workshop.custody("balance --out balance.csv \(ledger)")
        #expect(taken.code == 5)
        #expect(try workshop.custody("balance --out balance.doc \(ledger)").code == 4)
        #expect(try workshop.custody("balance --by box \(ledger)").code == 4)
        for list in ["discs", "cards", "summary"] {
            let rows = try workshop.done("returns \(list) --json \(ledger)").list()
            #expect(list == "discs" || !rows.isEmpty)
        }
    }

    @Test func `whoever opens a list reads names, and a program gets ids`() throws {
        let season = try Season.played.get()
        let workshop = try Workshop()
        let ledger = "--ledger \(season.workshop.path("season/season.custody"))"
        for ending in ["csv", "jsonl"] {
            try workshop.done("returns cards r15 --out cards.\(ending) \(ledger)")
            let text = String(decoding: try workshop.read("cards.\(ending)"), as: UTF8.self)
            #expect(text.contains("呼和浩特考点") == (ending == "csv"))
            #expect(text.contains("吕明 何静") == (ending == "csv"))
            #expect(text.contains("a-off a-head") == (ending == "jsonl"))
        }
    }

    @Test func `discs that lie at the centre are seen to be back, what is gone is not`() throws {
        let season = try Season.played.get()
        let lines = try season.asked("balance").output.split(separator: "\n")
        func line(_ beginning: String) throws -> Substring {
            try #require(lines.first { $0.hasPrefix(beginning) }, "\(beginning)")
        }
        let discs = [
            ("✓ chifeng cbt-1  答题信息备份光盘", 1), ("✓ chifeng cbt-2  答题信息备份光盘", 1),
            ("✓ chifeng  试卷信息光盘", 2), ("✓ chifeng  备用光盘", 2), ("✓ hohhot  答题卡", 60),
        ]
        for (beginning, count) in discs {
            #expect(try line(beginning).hasSuffix("（按装箱单，\(count) 已回到 centre）"))
        }
        for beginning in ["✓ chifeng  密码封", "✓ hohhot  试卷", "‼ chifeng  USBKEY"] {
            #expect(try !line(beginning).contains("已回到"), "\(beginning)")
        }
        #expect(try line("✓ centre  答题卡").hasSuffix("85 = 回收 85"), "counted there")
        let rows = try season.asked("balance --json").list()
        func back(_ unit: String, _ kind: String) throws -> [[String: Any]]? {
            let row = rows.first { $0["site"] as? String == unit && $0["kind"] as? String == kind }
            return try #require(row, "\(unit) \(kind)")["back"] as? [[String: Any]]
        }
        let cards = try #require(try back("hohhot", "answer-card"))
        #expect(cards.map { $0["unit"] as? String } == ["centre"])
        #expect(cards.map { $0["count"] as? Int } == [60])
        for (unit, kind) in [("centre", "answer-card"), ("hohhot", "paper")] {
            #expect(try back(unit, kind) == nil, "\(unit) \(kind)")
        }
        let early = try season.asked("balance chifeng --kind paper-disc --language en").output
        #expect(early.contains("(by the packing lists 2 back at centre)"))
    }

    private func object(_ workshop: Workshop, _ name: String?) throws -> [String: Any] {
        let schema = try workshop.done("schema \(name ?? "balance")").object()
        return try #require(schema["properties"] as? [String: Any])
    }

    private func ledger(_ workshop: Workshop) throws -> String {
        let files = try FileManager.default.contentsOfDirectory(
            atPath: workshop.path("season"))
        let name = try #require(files.first { $0.hasSuffix(".ledger") || $0.hasSuffix(".custody") })
        return "season/\(name)"
    }
}
