import Foundation
import Testing

@testable import Typesetting

/// Others' decoders, and a stain for what they read.
final class Decoders: Sendable {
    /// What was read, by symbology; zbar tells texts alone, and nil where it is not installed.
    struct Found {
        var clean: [String: Set<String>] = [:]
        var stained: [String: Set<String>] = [:]
        var zbar: Set<String>?
    }

    struct Failed: Error { let output: String }

    static let found = Result { try Decoders() }

    let python: String
    private let folder: URL

    /// Turns over the modules of one stain on each code that it found.
    ///
    /// Of a QR code so many in a hundred, in one square anywhere but on the three eyes by which a
    /// scanner finds it; of a bar code so much of its height, across all bars. What is strewn all
    /// over a code is tried in `StrewnTests`.
    private static let script = #"""
        import random, sys
        from PIL import Image, ImageDraw, ImageOps
        import zxingcpp
        stain, seed = int(sys.argv[1]), int(sys.argv[2])
        draw = random.Random(seed)

        def said(kind, results):
            for result in results:
                print(kind, result.format, result.text, sep="\t")

        def along(corner, side, length):
            """A point on the way from one corner to another."""
            return (corner.x + side[0] * length, corner.y + side[1] * length)

        def square(result, picture):
            p = result.position
            box = (p.top_left.x, p.top_left.y, p.bottom_right.x, p.bottom_right.y)
            left, right = min(box[0], box[2]), max(box[0], box[2])
            top, bottom = min(box[1], box[3]), max(box[1], box[3])
            width, height = right - left, bottom - top
            if "QR" in str(result.format):
                side = width * (stain / 100) ** 0.5
                eye = width * 0.42  # eight modules of the smallest symbol, which has twenty-one
                eyes = [(left, top), (right - eye, top), (left, bottom - eye)]
                for _ in range(1000):
                    x, y = left + draw.random() * (width - side), top + draw.random() * (height - side)
                    if not any(x < ex + eye and x + side > ex and y < ey + eye and y + side > ey
                               for ex, ey in eyes):
                        return tuple(map(round, (x, y, x + side, y + side)))
                raise SystemExit("no place for a stain")
            y = top + draw.random() * height
            return tuple(map(round, (left - 2, y, right + 2, y + max(2, height * stain / 100))))

        for path in sys.argv[3:]:
            picture = Image.open(path).convert("L")
            results = zxingcpp.read_barcodes(picture)
            said("clean", results)
            for result in results:
                box = square(result, picture)
                picture.paste(ImageOps.invert(picture.crop(box)), box)
            said("stained", zxingcpp.read_barcodes(picture))
        """#

    private init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let environment = try TypesetterTests.environment.get()
        python = environment + "/bin/python"
        try Data(Self.script.utf8).write(to: folder.appending(path: "read.py"))
        if (try? run([python, "-c", "import zxingcpp"])) == nil {
            try run([environment + "/bin/pip", "install", "-q", "zxing-cpp==3.1.1"])
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Draws a PDF and reads all codes on it, clean and stained.
    func read(_ pdf: [UInt8], dpi: Int = 150, stain: Int) throws -> Found {
        let pictures = try pictures(of: pdf, dpi: dpi)
        let seed = Int.random(in: 1...999_999)
        print("the stains' seed is \(seed)")
        let told = try run(
            [python, folder.appending(path: "read.py").path, "\(stain)", "\(seed)"] + pictures)
        var found = Found()
        for line in told.split(separator: "\n") {
            let parts = line.split(separator: "\t").map(String.init)
            guard parts.count == 3 else { throw Failed(output: told) }
            if parts[0] == "clean" {
                found.clean[parts[1], default: []].insert(parts[2])
            } else {
                found.stained[parts[1], default: []].insert(parts[2])
            }
        }
        found.zbar = try zbar(pictures)
        return found
    }

    /// The pages as pictures, in their order.
    func pictures(of pdf: [UInt8], dpi: Int) throws -> [String] {
        let file = folder.appending(path: "\(UUID()).pdf")
        try Data(pdf).write(to: file)
        let pages = folder.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
        try run(["pdftoppm", "-r", "\(dpi)", "-gray", "-png", file.path, pages.path + "/page"])
        return try FileManager.default.contentsOfDirectory(atPath: pages.path).sorted()
            .map { pages.appending(path: $0).path }
    }

    /// Each text, after its symbology where that is asked for.
    func zbar(_ pictures: [String], symbologies: Bool = false) throws -> Set<String>? {
        guard (try? run(["sh", "-c", "command -v zbarimg"])) != nil else {
            print("There is no zbarimg: what was printed is read by zxing-cpp alone")
            return nil
        }
        // It ends with 4 where a page has no code.
        let asked = "zbarimg --quiet \(symbologies ? "" : "--raw") \"$@\" || [ $? = 4 ]"
        return Set(
            try run(["sh", "-c", asked, "zbar"] + pictures).split(separator: "\n")
                .map(String.init))
    }

    @discardableResult
    func run(_ words: [String]) throws -> String {
        let (process, said) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = said
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = try said.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let text = String(decoding: output, as: UTF8.self)
        guard process.terminationStatus == 0 else { throw Failed(output: text) }
        return text
    }
}
