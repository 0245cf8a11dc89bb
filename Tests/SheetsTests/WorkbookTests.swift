import Foundation
import Testing

@testable import Sheets

/// Workbooks as other programs write them, put together by hand.
struct WorkbookTests {
    private func workbook(_ sheet: String, strings: String = "") throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "sheets-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in [
            "xl/workbook.xml":
                #"<workbook xmlns:r="r"><sheets><sheet name="签到表" sheetId="1" r:id="rId1"/>"#
                + "</sheets></workbook>",
            "xl/_rels/workbook.xml.rels":
                #"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>"#
                + "</Relationships>",
            "xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": "<sst>\(strings)</sst>",
        ] {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let script = """
            import sys, zipfile, os
            z = zipfile.ZipFile('out.zip', 'w', zipfile.ZIP_DEFLATED)
            for root, _, files in os.walk('xl'):
                for name in files: z.write(os.path.join(root, name))
            z.close()
            """
        try run("/usr/bin/env", ["python3", "-c", script], in: folder)
        return Array(try Data(contentsOf: folder.appending(path: "out.zip")))
    }

    private func run(_ program: String, _ arguments: [String], in folder: URL) throws {
        try #require(try succeeds(program, arguments, in: folder))
    }

    private func succeeds(
        _ program: String, _ arguments: [String], in folder: URL
    ) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    private func rows(_ data: String, _ strings: String = "") throws -> [[String]] {
        let sheet = "<worksheet><sheetData>\(data)</sheetData></worksheet>"
        return try Sheet.read(try workbook(sheet, strings: strings), name: "a").flatMap(\.rows)
    }

    @Test func `shared, inline, rich and numeric cells are read in their places`() throws {
        let data = """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>应考</t></is></c></row>
            <row r="3"><c r="B3"><v>3.0E1</v></c><c r="C3" t="str"><f>A1</f><v>甲</v></c></row>
            """
        let strings = "<si><r><t>试</t></r><r><t>室</t></r><rPh><t>shi</t></rPh></si>"
        #expect(try rows(data, strings) == [["试室", "", "应考"], [], ["", "30", "甲"]])
    }

    @Test func `a merged head stands over each of its columns`() throws {
        let sheet = """
            <worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>2021年签到表</t></is></c>\
            </row></sheetData><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells></worksheet>
            """
        let read = try Sheet.read(try workbook(sheet), name: "a").flatMap(\.rows)
        #expect(
            read == [
                [String](repeating: "2021年签到表", count: 3),
                [String](repeating: "2021年签到表", count: 3),
            ])
    }

    @Test(arguments: [
        #"<row><c r="ZZZ1"><v>1</v></c></row>"#, #"<row><c r="A999999999"><v>1</v></c></row>"#,
    ])
    func `a cell out of reach is not given room`(data: String) throws {
        #expect(throws: SheetError.tooLarge) { try rows(data) }
    }

    @Test func `merged cells cannot fill the memory`() throws {
        let merges = (0..<40).map { _ in #"<mergeCell ref="A1:IV99999"/>"# }.joined()
        let sheet =
            #"<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>"#
            + "<mergeCells>\(merges)</mergeCells></worksheet>"
        let book = try workbook(sheet)
        #expect(throws: SheetError.tooLarge) { try Sheet.read(book, name: "a") }
    }

    @Test func `a zip bomb does not go off`() throws {
        let blanks = String(repeating: " ", count: 100 << 20)
        let book = try workbook("<worksheet>\(blanks)</worksheet>")
        #expect(book.count < 1 << 20)
        #expect(throws: SheetError.tooLarge) { try Sheet.read(book, name: "a") }
    }

    @Test func `a document type is refused, whatever it would have said`() throws {
        let sheet = """
            <!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]><worksheet><sheetData><row r="1">\
            <c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>
            """
        let book = try workbook(sheet)
        #expect(throws: SheetError.notWorkbook) { try Sheet.read(book, name: "a") }
    }

    @Test func `openpyxl reads what is written, where it is installed`() throws {
        let table = WrittenTable(
            name: "平衡表", heads: ["考点", "应发"], rows: [[.text("甲一考点"), .number(30)]])
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "sheets-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(try WrittenTable.workbook([table])).write(to: folder.appending(path: "a.xlsx"))
        let python = try ["/usr/bin/env", "/usr/bin/python3"].first { program in
            let words = program.hasSuffix("env") ? ["python3"] : []
            return try succeeds(program, words + ["-c", "import openpyxl"], in: folder)
        }
        guard let python else {
            return print("skipped: openpyxl is not installed, so nobody else reads the workbook")
        }
        let script = """
            import openpyxl
            s = openpyxl.load_workbook('a.xlsx')['平衡表']
            assert [[c.value for c in r] for r in s.rows] == [['考点', '应发'], ['甲一考点', 30]]
            w = openpyxl.Workbook(); w.active.title = '回'
            w.active.append(['试室', 30]); w.save('b.xlsx')
            """
        let words = python.hasSuffix("env") ? ["python3"] : []
        try run(python, words + ["-c", script], in: folder)
        let back = Array(try Data(contentsOf: folder.appending(path: "b.xlsx")))
        #expect(try Sheet.read(back, name: "b") == [Sheet(name: "回", rows: [["试室", "30"]])])
    }
}
