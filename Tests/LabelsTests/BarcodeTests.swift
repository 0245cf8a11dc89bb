import Foundation
import Testing

@testable import Labels

/// Barcodes are read back by a decoder that shares no code with the one that draws them.
@Suite struct BarcodeTests {
    @Test(arguments: ["B-2021-0001", "A", String(repeating: "x", count: 64)])
    func `a label's code is a square with three corners and a quiet zone`(text: String) throws {
        let code = try Barcode.qr(text, most: Barcode.labelBytes)
        #expect(code.width == code.height)
        #expect((code.width - 8 - 17) % 4 == 0, "ISO/IEC 18004: 17 + 4 × version")
        #expect(code.width <= 37 + 8, "at most version 5")
        let edges = code.bars.filter { $0.y == 4 && $0.width == 7 }
        #expect(edges.map(\.x) == [4, code.width - 11], "the two upper corners")
        #expect(code.bars.allSatisfy { $0.x >= 4 && $0.x + $0.width <= code.width - 4 })
    }

    @Test func `a code too long for its place is refused, not shrunk`() {
        #expect(throws: BarcodeError.tooLong(bytes: 65, most: 64)) {
            try Barcode.qr(String(repeating: "x", count: 65), most: Barcode.labelBytes)
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
