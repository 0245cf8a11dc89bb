import Foundation
import Testing

@testable import Labels

/// Barcodes are read back by a decoder that shares no code with the one that draws them.
@Suite struct BarcodeTests {
    @Test(arguments: ["B-2021-0001", "A", String(repeating: "x", count: 64)])
    func `a label's code is a square with three corners and a quiet zone`(text: String) throws {
        let code = try Barcode.qr(text, for: .label)
        #expect(code.width == code.height)
        #expect((code.width - 8 - 17) % 4 == 0, "ISO/IEC 18004: 17 + 4 × version")
        #expect(code.width <= 37 + 8, "at most version 5")
        let edges = code.bars.filter { $0.y == 4 && $0.width == 7 }
        #expect(edges.map(\.x) == [4, code.width - 11], "the two upper corners")
        #expect(code.bars.allSatisfy { $0.x >= 4 && $0.x + $0.width <= code.width - 4 })
    }

    @Test(arguments: [("A", 2), ("S4123456/K", 2), ("MB-2021-HOHHOT-00123/A", 3)])
    func `a number's code is of the strongest level, and never the very smallest`(
        text: String, version: Int
    ) throws {
        // ISO/IEC 18004: ten letters and digits at level H are all that version 1 holds.
        #expect(try Barcode.qr(text, for: .label).width == 17 + 4 * version + 8)
    }

    @Test func `a form's stamp is of level H, and a longer text of the level it has room for`()
        throws
    {
        let stamp = "CUSTODY1." + String(repeating: "A2", count: 94)
        #expect(try Barcode.qr(stamp).width == 17 + 4 * 11 + 8)
        #expect(try Barcode.qr(String(repeating: "a", count: 200)).width == 17 + 4 * 10 + 8)
    }

    @Test func `a code too long for its place is refused, not shrunk`() {
        #expect(throws: BarcodeError.tooLong(bytes: 65, most: 64)) {
            try Barcode.qr(String(repeating: "x", count: 65), for: .label)
        }
        #expect(throws: BarcodeError.tooLong(bytes: 49, most: 48)) {
            try Barcode.code128(String(repeating: "x", count: 49))
        }
    }

    @Test(arguments: ["封条", "a\nb", "\u{0}"])
    func `what a scanner would not give back is refused`(text: String) {
        #expect(throws: BarcodeError.notEncodable) { try Barcode.qr(text) }
        #expect(throws: BarcodeError.notEncodable) { try Barcode.code128(text) }
    }

    @Test func `an empty code is refused`() {
        #expect(throws: BarcodeError.empty) { try Barcode.qr("") }
    }

    @Test func `a picture says what it shows, and hostile text stays text`() throws {
        let svg = try Barcode.code128("S-0001").svg(millimetres: 50, high: 12, title: "<script>")
        #expect(svg.contains("<title>&lt;script&gt;</title>"))
        #expect(svg.contains("width=\"50mm\" height=\"12mm\""))
        #expect(!svg.contains("<script"))
    }
}
