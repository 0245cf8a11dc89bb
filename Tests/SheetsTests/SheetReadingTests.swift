import Foundation
import Testing

@testable import Sheets

struct SheetReadingTests {
    private static let table = WrittenTable(
        name: "到考情况", heads: ["试室", "应考", "备注"],
        rows: [
            [.text("101"), .number(30), .text("缺考“两人”,已登记")],
            [.text("102"), .number(0), .empty],
            [.text("=1+1"), .number(-3), .text("第一行\n第二行")],
        ])

    @Test func `what is written as a workbook is read back with its Chinese`() throws {
        let sheets = try Sheet.read(try WrittenTable.workbook([Self.table]), name: "x")
        let sheet = try #require(sheets.first)
        #expect(sheets.count == 1)
        #expect(sheet.name == "到考情况")
        #expect(
            sheet.rows == [
                ["试室", "应考", "备注"], ["101", "30", "缺考“两人”,已登记"], ["102", "0"],
                ["=1+1", "-3", "第一行\n第二行"],
            ])
    }

    @Test func `what is written as CSV is read back, and no text becomes a formula`() throws {
        let sheet = try #require(try Sheet.read(Self.table.csv, name: "csv").first)
        #expect(
            sheet.rows == [
                ["试室", "应考", "备注"], ["101", "30", "缺考“两人”,已登记"], ["102", "0", ""],
                ["'=1+1", "-3", "第一行\n第二行"],
            ])
    }

    @Test func `two sheets keep their order and their names`() throws {
        let more = WrittenTable(name: "a/b:c", heads: ["一"], rows: [])
        let sheets = try Sheet.read(try WrittenTable.workbook([Self.table, more]), name: "x")
        #expect(sheets.map(\.name) == ["到考情况", "abc"])
    }

    @Test(arguments: [
        ("１０１", "101"), ("　试室　", "试室"), (" Ａ－０１ ", "A-01"), ("\u{FEFF}30\u{200B}", "30"),
        ("第 一", "第 一"), ("", ""),
    ])
    func `an input method's dress is taken off`(typed: String, plain: String) {
        #expect(SheetText.plain(typed) == plain)
    }

    @Test func `GB18030 is read as Excel writes it`() throws {
        let encoding = String.Encoding(rawValue: 0x8000_0632)
        let bytes = Array(try #require("试室,应考\r\n１０１,30\r\n".data(using: encoding)))
        #expect(
            try Sheet.read(bytes, name: "a").map(\.rows) == [[["试室", "应考"], ["１０１", "30"]]])
    }

    @Test(
        arguments: [
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], SheetError.oldWorkbook),
            ([0x50, 0x4B, 0x03, 0x04, 1, 2, 3], .notWorkbook),
            ([0xEF, 0xBB, 0xBF, 0xFF], .notText),
        ] as [([UInt8], SheetError)])
    func `what is no table gets an answer`(bytes: [UInt8], error: SheetError) {
        #expect(throws: error) { try Sheet.read(bytes, name: "a") }
    }

    @Test func `a file that is too large is not even looked at`() {
        let bytes = [UInt8](repeating: 0x41, count: (16 << 20) + 1)
        #expect(throws: SheetError.tooLarge) { try Sheet.read(bytes, name: "a") }
    }

    /// Of a workbook the same is asked in `WorkbookTests`.
    @Test func `a CSV has as many rows as a workbook may have, and blank ones behind them`() throws
    {
        let most = String(repeating: "101,30\r\n", count: 100_000)
        func rows(_ text: String) throws -> Int {
            try #require(try Sheet.read(Array(text.utf8), name: "a").first).rows.count
        }
        #expect(try rows(most) == 100_000)
        #expect(try rows(most + String(repeating: ",\r\n", count: 9)) == 100_000)
        #expect(throws: SheetError.tooLarge) { try rows(most + "102,30") }
        #expect(throws: SheetError.tooLarge) { try rows(most + ",\r\n\r\n102,30\r\n") }
    }

    @Test func `a workbook cut off or with a byte turned over never traps`() throws {
        let whole = try WrittenTable.workbook([Self.table])
        for end in stride(from: 0, to: whole.count, by: 97) {
            _ = try? Sheet.read(Array(whole.prefix(end)), name: "a")
            var turned = whole
            turned[end] ^= 0xFF
            _ = try? Sheet.read(turned, name: "a")
        }
        #expect(try Sheet.read(whole, name: "a").count == 1)
    }
}
