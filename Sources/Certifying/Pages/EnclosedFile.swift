/// A file that travels inside a PDF, as it is.
package struct EnclosedFile: Hashable, Sendable {
    package let name: String
    package let bytes: [UInt8]
    /// As `application/json`.
    package let kind: String
    /// What it is, for people who look into the PDF's list of files.
    package let about: String

    package init(name: String, bytes: [UInt8], kind: String, about: String) {
        (self.name, self.bytes, self.kind, self.about) = (name, bytes, kind, about)
    }
}

extension EnclosedFile {
    /// Writes it unpacked, so that whoever searches the PDF's bytes finds it as it is.
    ///
    /// - Returns: the object to refer to.
    func put(in revision: inout PDFRevision) -> Int {
        let (stream, number) = (revision.number(), revision.number())
        revision.put(
            stream,
            PDFDictionary([
                "Type": .name("EmbeddedFile"),
                "Subtype": .name(kind.split(separator: "/").joined(separator: "#2F")),
                "Params": .dictionary(PDFDictionary(["Size": .integer(bytes.count)])),
            ]), stream: bytes)
        let place = PDFValue.reference(stream)
        revision.put(
            number,
            .dictionary(
                PDFDictionary([
                    "Type": .name("Filespec"), "F": .text(name), "UF": .text(name),
                    "Desc": .text(about), "AFRelationship": .name("Data"),
                    "EF": .dictionary(PDFDictionary(["F": place, "UF": place])),
                ])))
        return number
    }

    /// Every file in a PDF, in its list's order.
    static func all(in file: PDFFile) throws(PDFFault) -> [EnclosedFile] {
        let catalog = try file.dictionary(file.reference("Root", of: file.trailer))
        guard let names = try file.resolved(catalog["Names"]).dictionary,
            let list = try file.resolved(names["EmbeddedFiles"]).dictionary,
            let pairs = try file.resolved(list["Names"]).items
        else { return [] }
        var files: [EnclosedFile] = []
        for place in stride(from: 1, to: pairs.count, by: 2) {
            let entry = try file.resolved(pairs[place])
            guard let spec = entry.dictionary, let name = spec["UF"]?.text,
                let places = spec["EF"]?.dictionary
            else { throw .table }
            let stream = try file.reference("F", of: places)
            let kind = try file.dictionary(stream)["Subtype"]?.name ?? ""
            files.append(
                EnclosedFile(
                    name: name, bytes: try file.stream(stream),
                    kind: kind.split(separator: "#2F").joined(separator: "/"),
                    about: spec["Desc"]?.text ?? ""))
        }
        return files
    }
}
