import Signing
import Spelling

/// A PDF with room for a signature that covers all the rest of it.
struct PreparedPDF: Sendable {
    private var bytes: [UInt8]
    /// From the sign that opens the signature's digits to the one that closes them.
    private let hole: Range<Int>

    /// How many bytes a signature may have.
    private static let room = 2048
    /// With a timestamp, which brings its certificates along.
    private static let stampedRoom = 12_288

    /// Encloses the files and keeps room.
    ///
    /// - Parameters:
    ///   - pdf: as the typesetter made it.
    ///   - files: what travels inside.
    ///   - office: who signs, why and when he says.
    ///   - isStamped: whether a timestamp will come along.
    /// - Throws: ``PDFFault``.
    init(
        _ pdf: [UInt8], files: [EnclosedFile], by office: Certification, isStamped: Bool
    ) throws(PDFFault) {
        let file = try PDFFile(pdf)
        let root = try file.reference("Root", of: file.trailer)
        var catalog = try file.dictionary(root)
        var names = try file.resolved(catalog["Names"]).dictionary ?? PDFDictionary()
        guard names["EmbeddedFiles"] == nil, catalog["AcroForm"] == nil else {
            throw .alreadyCertified
        }
        var seen: Set<String> = []
        for one in files where !seen.insert(one.name).inserted { throw .nameRepeated(one.name) }
        var revision = try PDFRevision(file)
        let enclosed = files.sorted { $0.name < $1.name }.map { one in
            (name: one.name, place: PDFValue.reference(one.put(in: &revision)))
        }
        names["EmbeddedFiles"] = .dictionary(
            PDFDictionary([
                "Names": .array(enclosed.flatMap { [.text($0.name), $0.place] })
            ]))
        catalog["Names"] = .dictionary(names)
        catalog["AF"] = .array(enclosed.map(\.place))
        try Self.put(field: office, in: &revision, file, &catalog)
        revision.put(root, .dictionary(catalog))
        let (digits, ranges) = Self.put(
            signature: office, room: isStamped ? Self.stampedRoom : Self.room, &revision)
        revision.finish(id: Array(Digest.sha256(pdf).bytes.prefix(16)))
        (bytes, hole) = (revision.bytes, digits)
        let after = bytes.count - hole.upperBound
        let numbers = [hole.lowerBound, hole.upperBound, after].map {
            revision.padded($0, to: 10)
        }
        bytes.replaceSubrange(ranges, with: Array("0 \(numbers.joined(separator: " "))".utf8))
    }

    /// The invisible field that bears the signature, on the first page; the signature itself is
    /// the next object.
    private static func put(
        field office: Certification, in revision: inout PDFRevision, _ file: PDFFile,
        _ catalog: inout PDFDictionary
    ) throws(PDFFault) {
        let first = try file.firstPage(of: catalog)
        var page = try file.dictionary(first)
        let field = revision.number()
        revision.put(
            field,
            .dictionary(
                PDFDictionary([
                    "Type": .name("Annot"), "Subtype": .name("Widget"), "FT": .name("Sig"),
                    "T": .text("office"), "V": .reference(field + 1), "F": .integer(132),
                    "Rect": .array(Array(repeating: .integer(0), count: 4)),
                    "P": .reference(first),
                ])))
        let annotations = try file.resolved(page["Annots"]).items ?? []
        page["Annots"] = .array(annotations + [.reference(field)])
        revision.put(first, .dictionary(page))
        catalog["AcroForm"] = .dictionary(
            PDFDictionary(["Fields": .array([.reference(field)]), "SigFlags": .integer(3)]))
    }

    /// The signature's dictionary.
    ///
    /// - Returns: where its digits and where its ranges stand.
    private static func put(
        signature office: Certification, room: Int, _ revision: inout PDFRevision
    ) -> (digits: Range<Int>, ranges: Range<Int>) {
        let head = PDFDictionary([
            "Type": .name("Sig"), "Filter": .name("Adobe.PPKLite"),
            "SubFilter": .name("ETSI.CAdES.detached"), "M": .text(office.date),
            "Name": .text(office.name), "Reason": .text(office.reason),
        ])
        revision.begin(revision.number())
        revision.append(head.written.dropLast(2) + "/ByteRange [")
        let ranges = revision.bytes.count
        revision.append(String(repeating: " ", count: 34) + "] /Contents ")
        let start = revision.bytes.count
        revision.append("<" + String(repeating: "0", count: room * 2) + ">")
        let end = revision.bytes.count
        revision.append(" >>")
        revision.end()
        return (start..<end, ranges..<ranges + 34)
    }

    /// What the signature must be over.
    var covered: [UInt8] { Array(bytes[..<hole.lowerBound] + bytes[hole.upperBound...]) }

    /// The whole file with its signature.
    func filled(_ signature: [UInt8]) throws(PDFFault) -> [UInt8] {
        guard signature.count * 2 <= hole.count - 2 else {
            throw .signatureTooLong(signature.count)
        }
        var whole = bytes
        let start = hole.lowerBound + 1
        whole.replaceSubrange(
            start..<start + signature.count * 2, with: Array(Hex.encode(signature).utf8))
        return whole
    }
}
