import Custody
import Foundation
import Testing

@testable import Labels
@testable import Typesetting

/// Five in a hundred of a printed code's modules lost at places strewn all over it: what zxing-cpp
/// and zbar read then from a picture at 150 dpi, and what nobody can read.
///
/// Dirt and wear do not turn modules over: they make them all light or all dark, and half of them
/// were so before. On average that hits 18 of 100 codewords; level H mends 30 in each of its blocks.
/// How the hits fall upon eleven blocks is chance: of 300 forms' codes some 270 were read, of labels'
/// nearly all. (Of level M, of which forms' codes were before, one in 90 was read.)
///
/// Three things no printing mends. Modules turned over, five in a hundred, hit 34 of 100 codewords:
/// more than any level of ISO/IEC 18004 mends. The three eyes of a QR code have nothing to be mended
/// from: zxing-cpp finds few codes with strewn harm in them, zbar most. And a bar code is read along
/// a line across all its bars: with a fortieth of the cells changed on every line, some line of a
/// seal's 134 modules stays whole, of a long number's 277 none; the QR code beside it is for that.
extension TypesetterTests {
    @Suite("Harmed codes on paper") struct StrewnTests {
        /// What happens to paper; the rest is told apart from it.
        private static let dirt: [Harm] = [.rubbed, .inked, .soiled, .scratched, .spotted]

        /// Copies of each harm; more of them where somebody wants better figures.
        private static let copies =
            ProcessInfo.processInfo.environment["CUSTODY_COPIES"].flatMap { Int($0) } ?? 3

        private let decoders: Decoders

        init() throws { decoders = try Decoders.found.get() }

        /// Draws each copy from a seed of its own on a page of its own, as large as it is printed.
        private func tally(
            _ harms: [Harm], _ draw: (Harm, UInt64) throws -> (text: String, codes: [String])
        ) throws -> (tally: DecoderTally, texts: [String]) {
            var (texts, pages) = ([String](), "")
            for (number, harm) in harms.enumerated() {
                for copy in 0..<Self.copies {
                    let (text, codes) = try draw(harm, UInt64(number * 1_000 + copy))
                    texts.append(text)
                    pages += "<div>\(codes.map { "<p>\($0)</p>" }.joined())</div>"
                }
            }
            let looks =
                "<style>@page{size:105mm 45mm;margin:4mm}div{break-after:page}p{margin:2mm}</style>"
            let pdf = try Typesetter(environment: TypesetterTests.environment.get())
                .pdf("<!doctype html>\(looks)\(pages)")
            return (try DecoderTally(pdf, dpi: 150, by: decoders), texts)
        }

        private func form(_ harm: Harm, sparing: Bool, _ seed: UInt64) throws -> (String, [String])
        {
            var draw = Draw(state: seed)
            let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
            let text =
                "CUSTODY1."
                + String((0..<188).map { _ in signs.randomElement(using: &draw) ?? "A" })
            let code = HarmedCode(try Barcode.qr(text), seed: seed).harmed(harm, sparing: sparing)
            return (text, [code.svg(millimetres: 30, title: "")])
        }

        private func label(
            _ prefix: String, _ harm: Harm, sparing: Bool, _ seed: UInt64
        ) throws -> (String, [String]) {
            var draw = Draw(state: seed)
            let digits = Int.random(in: 1_000_000...9_999_999, using: &draw)
            let text = CheckCharacter.labelled("\(prefix)\(digits)")
            let square = HarmedCode(try Barcode.qr(text, for: .label), seed: seed)
                .harmed(harm, sparing: sparing)
            // 60 rows on 9 mm: cells of 0.15 mm, about a printer's dot.
            let bars = HarmedCode(try Barcode.code128(text), rows: 60, seed: seed).harmed(harm)
            return (
                text,
                [
                    square.svg(millimetres: 20, title: ""),
                    bars.svg(millimetres: 92, high: 9, title: ""),
                ]
            )
        }

        private func expect(
            _ count: DecoderTally.Count, zxing: Int, zbar: Int, either: Int, _ what: String
        ) {
            print("\(what): \(count)")
            func share(_ part: Int) -> Int { part * 100 / count.of }
            #expect(count.of > 0 && share(count.zxing) >= zxing, "\(what): \(count)")
            if let seen = count.zbar { #expect(share(seen) >= zbar, "\(what): \(count)") }
            if count.zbar != nil { #expect(share(count.either) >= either, "\(what): \(count)") }
        }

        @Test func `a form's code bears 5 % of its modules rubbed, inked, scratched or spotted`()
            throws
        {
            let spared = try tally(Self.dirt) { try form($0, sparing: true, $1) }
            expect(
                spared.tally.count("QR Code", spared.texts), zxing: 80, zbar: 70, either: 80,
                "form, eyes whole")
            let anywhere = try tally(Self.dirt) { try form($0, sparing: false, $1) }
            expect(
                anywhere.tally.count("QR Code", anywhere.texts), zxing: 0, zbar: 50, either: 55,
                "form, eyes too")
        }

        @Test func `a label bears 5 % of its cells rubbed, inked, scratched or spotted`() throws {
            for (sparing, zxing) in [(true, 90), (false, 5)] {
                let seen = try tally(Self.dirt) { try label("N", $0, sparing: sparing, $1) }
                let eyes = sparing ? "eyes whole" : "eyes too"
                expect(
                    seen.tally.count("QR Code", seen.texts), zxing: zxing, zbar: 70, either: 75,
                    "label, QR, \(eyes)")
                expect(
                    seen.tally.count("Code 128", seen.texts), zxing: 15, zbar: 55, either: 60,
                    "label, bars of a seal")
                expect(
                    seen.tally.both(seen.texts), zxing: zxing, zbar: 80, either: 90,
                    "label, one of its codes, \(eyes)")
            }
        }

        @Test func `no form's code bears 5 % of its modules turned over, as dirt never does`()
            throws
        {
            let seen = try tally([.turned]) { try form($0, sparing: true, $1) }
            let count = seen.tally.count("QR Code", seen.texts)
            print("form, turned over: \(count)")
            #expect(count.either == 0, "then this can be promised, and the comment above is wrong")
        }

        @Test func `the bars of a long number bear no 5 % strewn over them, its QR code does`()
            throws
        {
            let seen = try tally([.soiled]) {
                try label("MB-2021-HOHHOT-", $0, sparing: true, $1)
            }
            print("long number, bars: \(seen.tally.count("Code 128", seen.texts))")
            expect(
                seen.tally.count("QR Code", seen.texts), zxing: 75, zbar: 75, either: 75,
                "long number, QR")
        }
    }
}
