import Foundation
import Testing

/// Another program's eyes on our workbooks, and ours on its: openpyxl from PyPI, in a folder made for
/// the tests.
enum OtherReader {
    private static let folder = FileManager.default.temporaryDirectory
        .appending(path: "custody-openpyxl-3.1.5")
    static var python: String { folder.appending(path: "bin/python").path }

    /// Why it is not there; nil where it is.
    static let absence: String? = {
        func code(_ program: String, _ arguments: [String]) -> Int32 {
            let process = Process()
            process.executableURL = URL(filePath: program)
            process.arguments = arguments
            (process.standardOutput, process.standardError) = (
                FileHandle.nullDevice, FileHandle.nullDevice
            )
            do { try process.run() } catch { return -1 }
            process.waitUntilExit()
            return process.terminationStatus
        }
        if code(python, ["-c", "import openpyxl"]) == 0 { return nil }
        guard code("/usr/bin/env", ["python3", "-m", "venv", folder.path]) == 0 else {
            return "python3 makes no venv"
        }
        let fetched = code(python, ["-m", "pip", "install", "--quiet", "openpyxl==3.1.5"])
        return fetched == 0 ? nil : "pip fetches no openpyxl"
    }()

    /// Absent, its tests are skipped aloud, but not where CI asks for them.
    static var isExpected: Bool {
        if let absence { print("There is no other reader: \(absence)") }
        return absence == nil || ProcessInfo.processInfo.environment["CI"] == "true"
    }
}

@Suite(.enabled(if: OtherReader.isExpected))
struct WorkbookReaderTests {
    private static let dump = """
        import csv, openpyxl, sys
        book = openpyxl.load_workbook(sys.argv[1])
        assert len(book.sheetnames) == 1, book.sheetnames
        with open(sys.argv[2], "w", newline="", encoding="utf-8") as out:
            rows = csv.writer(out, lineterminator="\\n")
            for cells in book.active.iter_rows(values_only=True):
                rows.writerow(["" if cell is None else cell for cell in cells])
        """

    /// As Excel leaves it: a merged title, heads in two rows, numbers as numbers, blanks behind.
    private static let messy = """
        import openpyxl, sys
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.title = "到考情况"
        sheet.append(["2021年度卫生专业技术资格考试考生到考情况汇总表"])
        sheet.append(["序号", "试室", "科目代码", "人　数"])
        sheet.append([None, None, None, "应到", "实到（人）", "缺考"])
        sheet.append([1, "第１０１试室", "nursing", 30, "28 ", "2人"])
        sheet.append([2, 102, "ｐｈａｒｍ", 20.0, 20, int(sys.argv[2])])
        sheet.append(["合计", None, None, 50, 48, None])
        for cells in ["A1:F1", "A2:A3", "B2:B3", "C2:C3", "D2:F2"]:
            sheet.merge_cells(cells)
        sheet["H9"] = "  "
        book.save(sys.argv[1])
        """

    private func python(_ script: String, _ arguments: String, in workshop: Workshop) throws {
        try workshop.write("script.py", Array(script.utf8))
        let done = try workshop.tool("\(OtherReader.python) script.py \(arguments)")
        #expect(done.code == 0, "\(done.errors)")
    }

    @Test(arguments: [
        "balance", "balance --differences", "findings", "returns discs", "returns cards",
        "returns summary",
    ])
    func `what we write, another program reads cell by cell`(list: String) throws {
        let season = try Season.played.get()
        let workshop = try Workshop()
        let ledger = "--ledger \(season.workshop.path("season/season.custody"))"
        let at = list == "findings" ? "--at 2021-06-18T20:30 " : ""
        for ending in ["csv", "xlsx"] {
            try workshop.done("\(list) \(at)--out ours.\(ending) \(ledger)")
        }
        try python(Self.dump, "ours.xlsx theirs.csv", in: workshop)
        func rows(_ file: String) throws -> [String] {
            let text = String(decoding: try workshop.read(file), as: UTF8.self)
            return text.trimmingPrefix("\u{FEFF}").replacing("\r\n", with: "\n")
                .split(separator: "\n").map(String.init)
        }
        let (ours, theirs) = (try rows("ours.csv"), try rows("theirs.csv"))
        #expect(ours.count > 1 && ours[0].unicodeScalars.contains { $0.value > 0x4E00 })
        // Above an official list stands the office's title, in a workbook alone.
        let isOfficial = list.hasPrefix("returns")
        #expect(theirs.dropFirst(isOfficial ? 1 : 0) == ours[...])
        #expect(!isOfficial || theirs.first?.contains("回收") == true)
    }

    private static let template = """
        import openpyxl, sys
        book = openpyxl.load_workbook(sys.argv[1])
        sheet = book.worksheets[0]
        heads, example = [[cell.value for cell in row] for row in sheet.iter_rows(max_row=2)]
        assert len(heads) > 2 and all(heads), heads
        assert any(str(cell).startswith("例") for cell in example), example
        for rule in sheet.data_validations.dataValidation:
            assert rule.type == "list" and rule.formula1, rule
        print(len(sheet.data_validations.dataValidation))
        """

    @Test(arguments: ["manifest", "machines", "rooms", "attendance", "people"])
    func `a template has its heads, one example and its choices in another program, too`(
        name: String
    ) throws {
        let workshop = try Workshop()
        try workshop.done("template \(name) --out template.xlsx")
        try python(Self.template, "template.xlsx", in: workshop)
    }

    @Test func `what another program writes is imported, or says exactly why not`() throws {
        let office =
            "--site s1101 --batch paper-1 --exam e --origin o "
            + "--party officer:off:\(Workshop.zero)"
        let workshop = try Workshop()
        try python(Self.messy, "a.xlsx 0", in: workshop)
        try workshop.done("roll import a.xlsx --kind attendance --out a.json \(office)")
        let shown = try workshop.done("draft show a.json").output
        #expect(shown.contains("nursing") && shown.contains("pharm"))
        try python(Self.messy, "b.xlsx 3", in: workshop)
        let refused = try workshop.custody(
            "roll import b.xlsx --kind attendance --out b.json \(office)")
        #expect(refused.code == 4)
        for word in ["到考情况", "第 5 行"] {
            #expect(refused.errors.contains(word), "\(refused.errors)")
        }
        #expect(!workshop.exists("b.json"))
    }
}
