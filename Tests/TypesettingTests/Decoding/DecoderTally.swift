/// What two decoders read on many pictures, each of which holds another text.
struct DecoderTally {
    /// `QR Code` or `Code 128` before its text, as zxing-cpp says it.
    let zxing: Set<String>
    /// The same from zbar; nil where it is not installed.
    let zbar: Set<String>?

    private static let names = ["QR-Code": "QR Code", "CODE-128": "Code 128"]

    private static let script = """
        import sys, zxingcpp
        from PIL import Image
        for path in sys.argv[1:]:
            for result in zxingcpp.read_barcodes(Image.open(path).convert("L")):
                print(result.format, result.text, sep="\\t")
        """

    init(_ pdf: [UInt8], dpi: Int, by decoders: Decoders) throws {
        let pictures = try decoders.pictures(of: pdf, dpi: dpi)
        let told = try decoders.run([decoders.python, "-c", Self.script] + pictures)
        zxing = Set(
            told.split(separator: "\n").map { $0.split(separator: "\t").joined(separator: ":") })
        zbar = try decoders.zbar(pictures, symbologies: true).map { lines in
            Set(
                lines.map { line in
                    let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
                    return "\(Self.names[parts[0]] ?? parts[0]):\(parts.last ?? "")"
                })
        }
    }

    /// How many of some texts were read.
    struct Count: CustomStringConvertible {
        let zxing: Int
        let zbar: Int?
        let either: Int
        let of: Int

        var description: String {
            "zxing-cpp \(zxing), zbar \(zbar.map(String.init) ?? "absent"), "
                + "one of them \(either) of \(of)"
        }
    }

    func count(_ symbology: String, _ texts: [String]) -> Count { count([symbology], texts) }

    /// How many were read from one of the two codes of a label.
    func both(_ texts: [String]) -> Count { count(["QR Code", "Code 128"], texts) }

    private func count(_ symbologies: [String], _ texts: [String]) -> Count {
        func read(_ found: Set<String>) -> Set<String> {
            Set(texts.filter { text in symbologies.contains { found.contains("\($0):\(text)") } })
        }
        return Count(
            zxing: read(zxing).count, zbar: zbar.map { read($0).count },
            either: read(zxing.union(zbar ?? [])).count, of: Set(texts).count)
    }
}
