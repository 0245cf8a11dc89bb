import Custody
import Foundation
import Testing

@testable import Labels
@testable import Typesetting
@testable import Views

/// Every code that is printed, read again from the picture of its page by decoders that share no code
/// with what drew it: zxing-cpp, and zbar where it is installed.
extension TypesetterTests {
    @Suite("Codes on paper") struct DecodingTests {
        private let decoders: Decoders

        init() throws { decoders = try Decoders.found.get() }

        private static let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        private static let papers = root.appending(path: "Forms/papers")

        private static func sheet(_ name: String) throws -> String {
            try String(contentsOf: papers.appending(path: name), encoding: .utf8)
        }

        private static func shelf() throws -> FormShelf {
            let names = try FileManager.default.contentsOfDirectory(atPath: papers.path)
                .filter { $0.hasSuffix(".mustache") }
            let templates = try names.map { (String($0.dropLast(9)), try sheet($0)) }
            return try FormShelf(
                templates: Dictionary(uniqueKeysWithValues: templates),
                sheet: try sheet("print.css"))
        }

        /// As long as a stamp is, and different each time.
        private static func code() -> String {
            let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
            return "CUSTODY1." + String((0..<188).map { _ in signs.randomElement() ?? "A" })
        }

        /// Every form once, each with a code of its own, in one PDF.
        private static func forms() throws -> (pages: [String], codes: [String]) {
            let shelf = try shelf()
            let blanks = FormName.allCases.compactMap { name in
                FormShelf.blanks.first { $0.name == name }
            }
            let codes = blanks.map { _ in code() }
            let pages = try zip(blanks, codes).map { form, code in
                let mark = HTML(try Barcode.qr(code), millimetres: 30, title: "form check code")
                let stamp = FormFrame.Stamp(code: mark, short: "A", position: "1", printed: "2021")
                return shelf.page(form, FormFrame(exam: "2021", number: "1", stamp: stamp)).markup
            }
            return (pages, codes)
        }

        @Test func `the code of every form reads again at 150 dpi, and with a stain on it`() throws
        {
            let (pages, codes) = try Self.forms()
            #expect(codes.count == FormName.allCases.count)
            let typesetter = try Typesetter(environment: TypesetterTests.environment.get())
            let found = try decoders.read(try typesetter.pdf(of: pages), stain: 5)
            for code in codes {
                #expect(found.clean["QR Code"]?.contains(code) == true, "\(code)")
                #expect(found.stained["QR Code"]?.contains(code) == true, "stained: \(code)")
                if let seen = found.zbar { #expect(seen.contains(code), "zbar: \(code)") }
            }
        }

        @Test(arguments: LabelSheet.Size.allCases)
        func `both codes of every label read again at 150 dpi, and with a stain on them`(
            size: LabelSheet.Size
        ) throws {
            let numbers =
                ["BX-101", "A", "MB-2021-HOHHOT-00123", "N00001"]
                + (0..<8).map { "S\($0)\(Int.random(in: 100_000...999_999))" }
            let labels = numbers.map {
                NumberLabel(.container, number: $0, lines: ["呼和浩特考点 第2批次", "备用试卷 2 份"])
            }
            try reads(labels, size, dpi: 150)
        }

        /// zbar reads it at 150 dpi, too; with bars of a quarter of a millimetre zxing-cpp does not.
        @Test func `a number of thirty signs has narrow bars, which want 200 dpi`() throws {
            try reads(
                [NumberLabel(.item, number: "MB-2021-NMG-HOHHOT-0001234567")], .sheet, dpi: 200)
        }

        private func reads(_ labels: [NumberLabel], _ size: LabelSheet.Size, dpi: Int) throws {
            let page = try LabelSheet(labels, size: size).page(sheet: Self.sheet("labels.css"))
            let typesetter = try Typesetter(environment: TypesetterTests.environment.get())
            let found = try decoders.read(try typesetter.pdf(page.markup), dpi: dpi, stain: 5)
            for label in labels {
                for symbology in ["QR Code", "Code 128"] {
                    #expect(
                        found.clean[symbology]?.contains(label.labelled) == true,
                        "\(symbology) \(label.labelled)")
                    #expect(
                        found.stained[symbology]?.contains(label.labelled) == true,
                        "stained: \(symbology) \(label.labelled)")
                }
                if let seen = found.zbar { #expect(seen.contains(label.labelled)) }
            }
        }
    }
}
