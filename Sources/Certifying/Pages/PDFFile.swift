/// A PDF with plain tables of its objects (ISO 32000-1 §7.5.4): where each lies, and its newest
/// trailer.
struct PDFFile: Sendable {
    let bytes: [UInt8]
    let trailer: PDFDictionary
    /// Where the newest table begins.
    let table: Int
    private var places: [Int: Int] = [:]

    /// So many objects and revisions are enough for any form of ours.
    private static let most = 100_000

    init(_ bytes: [UInt8]) throws(PDFFault) {
        guard bytes.starts(with: Array("%PDF-".utf8)) else { throw .notPDF }
        self.bytes = bytes
        guard let mark = Self.last("startxref", in: bytes) else { throw .table }
        var scanner = PDFScanner(bytes, at: mark)
        guard scanner.take("startxref"), let table = scanner.word().flatMap({ Int($0) }) else {
            throw .table
        }
        self.table = table
        var (newest, seen): (PDFDictionary?, Set<Int>) = (nil, [])
        var next: Int? = table
        while let place = next {
            guard seen.insert(place).inserted, 0..<bytes.count ~= place else { throw .table }
            let trailer = try Self.section(bytes, at: place, &places)
            newest = newest ?? trailer
            next = trailer["Prev"]?.integer
        }
        guard let newest else { throw .table }
        trailer = newest
    }

    /// One table and its trailer; what a newer one told is kept.
    private static func section(
        _ bytes: [UInt8], at place: Int, _ places: inout [Int: Int]
    ) throws(PDFFault) -> PDFDictionary {
        var scanner = PDFScanner(bytes, at: place)
        guard scanner.take("xref") else { throw .table }
        while !scanner.take("trailer") {
            guard let first = scanner.word().flatMap({ Int($0) }),
                let count = scanner.word().flatMap({ Int($0) }),
                0...most ~= first, 0...most ~= count
            else { throw .table }
            for number in first..<first + count {
                guard let offset = scanner.word().flatMap({ Int($0) }),
                    scanner.word() != nil, let kind = scanner.word(), ["n", "f"].contains(kind)
                else { throw .table }
                if places[number] == nil { places[number] = kind == "n" ? offset : -1 }
            }
        }
        guard let trailer = scanner.value()?.dictionary else { throw .table }
        return trailer
    }

    /// Where a word stands for the last time.
    static func last(_ word: String, in bytes: [UInt8]) -> Int? {
        let word = Array(word.utf8)
        guard bytes.count >= word.count else { return nil }
        return (0...bytes.count - word.count).reversed().first {
            bytes[$0] == word[0] && bytes[$0..<$0 + word.count].elementsEqual(word)
        }
    }

    /// One more than the highest number of an object.
    var size: Int? { trailer["Size"]?.integer }

    /// An object and the place after it.
    func object(_ number: Int) throws(PDFFault) -> (value: PDFValue, end: Int) {
        guard let place = places[number], 0..<bytes.count ~= place else { throw .object(number) }
        var scanner = PDFScanner(bytes, at: place)
        guard scanner.take("\(number)"), scanner.take("0"), scanner.take("obj"),
            let value = scanner.value()
        else { throw .object(number) }
        return (value, scanner.place)
    }

    /// The value itself, or what it refers to.
    func resolved(_ value: PDFValue?) throws(PDFFault) -> PDFValue {
        guard case .reference(let number)? = value else { return value ?? .null }
        return try object(number).value
    }

    /// The dictionary of an object that must be one.
    func dictionary(_ number: Int) throws(PDFFault) -> PDFDictionary {
        guard let dictionary = try object(number).value.dictionary else { throw .object(number) }
        return dictionary
    }

    /// The number of what a dictionary refers to by this name.
    func reference(_ name: String, of dictionary: PDFDictionary) throws(PDFFault) -> Int {
        guard case .reference(let number)? = dictionary[name] else { throw .table }
        return number
    }

    /// An unpacked stream's own bytes.
    func stream(_ number: Int) throws(PDFFault) -> [UInt8] {
        let (value, end) = try object(number)
        var scanner = PDFScanner(bytes, at: end)
        guard let head = value.dictionary, head["Filter"] == nil,
            let length = head["Length"]?.integer,
            scanner.take("stream")
        else { throw .object(number) }
        var start = scanner.place
        if start < bytes.count, bytes[start] == 13 { start += 1 }
        guard start < bytes.count, bytes[start] == 10, length >= 0,
            bytes.count - start - 1 >= length
        else { throw .object(number) }
        return Array(bytes[start + 1..<start + 1 + length])
    }

    /// The first page.
    func firstPage(of catalog: PDFDictionary) throws(PDFFault) -> Int {
        var number = try reference("Pages", of: catalog)
        for _ in 0..<32 {
            guard let kids = try resolved(dictionary(number)["Kids"]).items else { return number }
            guard case .reference(let kid)? = kids.first else { throw .object(number) }
            number = kid
        }
        throw .table
    }
}
