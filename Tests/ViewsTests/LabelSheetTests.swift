import Custody
import Labels
import Testing

@testable import Views

/// Stickers: their codes, their numbers, and sheets that begin in the middle.
@Suite("Label sheets") struct LabelSheetTests {
    private func page(_ labels: [NumberLabel], _ size: LabelSheet.Size, skipped: Int = 0)
        throws -> String
    {
        try LabelSheet(labels, size: size, skipped: skipped).page(sheet: "").markup
    }

    @Test func `a label has its number with the check character, and both codes of it`() throws {
        let page = try page([NumberLabel(.container, number: "BX-101")], .single)
        #expect(page.contains("<p class=\"number\">BX-101/*</p>"))
        let drawn = try Barcode.qr("BX-101/*", for: .label)
        #expect(page.contains(HTML(drawn, millimetres: 20, title: "QR code").markup))
        let bars = try Barcode.code128("BX-101/*")
        #expect(page.contains(HTML(bars, millimetres: 92, high: 9, title: "Code 128").markup))
    }

    @Test func `a sheet holds fourteen, and begins after those that are used up`() throws {
        let labels = (1...14).map { NumberLabel(.seal, number: "N000\($0)") }
        #expect(try page(labels, .sheet).split(separator: "<table>").count == 2)
        let late = try page(labels, .sheet, skipped: 1)
        #expect(late.split(separator: "<table>").count == 3)
        #expect(late.contains("<table><colgroup><col><col></colgroup><tr><td></td><td>"))
        #expect(
            try page(labels, .single, skipped: 1).split(separator: "class=\"label\"").count == 15)
    }

    @Test func `a number too long for its code is refused, and a hostile line stays a line`() throws
    {
        #expect(throws: BarcodeError.self) {
            try LabelSheet(
                [NumberLabel(.item, number: String(repeating: "A", count: 64))], size: .single)
        }
        let page = try page(
            [NumberLabel(.item, number: "A1", lines: ["<script>\u{202E}"])], .single)
        #expect(page.contains("&lt;script&gt;[U+202E]") && !page.contains("<script"))
    }
}
