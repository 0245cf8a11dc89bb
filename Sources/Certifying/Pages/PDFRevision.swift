/// Adds to a PDF without touching a byte of it (ISO 32000-1 §7.5.6).
struct PDFRevision {
    private let file: PDFFile
    private(set) var bytes: [UInt8]
    private var offsets: [Int: Int] = [:]
    private var size: Int

    init(_ file: PDFFile) throws(PDFFault) {
        guard let size = file.size else { throw .table }
        (self.file, self.size, bytes) = (file, size, file.bytes)
        if bytes.last != 10 { bytes.append(10) }
    }

    /// A number that no object has.
    mutating func number() -> Int {
        defer { size += 1 }
        return size
    }

    mutating func put(_ number: Int, _ value: PDFValue) {
        begin(number)
        append(value.written)
        end()
    }

    mutating func put(_ number: Int, _ head: PDFDictionary, stream: [UInt8]) {
        var head = head
        head["Length"] = .integer(stream.count)
        begin(number)
        append(head.written + "\nstream\n")
        bytes += stream
        append("\nendstream")
        end()
    }

    mutating func begin(_ number: Int) {
        offsets[number] = bytes.count
        append("\(number) 0 obj\n")
    }

    mutating func append(_ text: String) { bytes += Array(text.utf8) }

    mutating func end() { append("\nendobj\n") }

    /// The whole file, with the table of what was added.
    mutating func finish(id: [UInt8]) {
        let place = bytes.count
        append("xref\n")
        let numbers = offsets.keys.sorted()
        var start = 0
        while start < numbers.count {
            var next = start + 1
            while next < numbers.count, numbers[next] == numbers[next - 1] + 1 { next += 1 }
            append("\(numbers[start]) \(next - start)\n")
            for number in numbers[start..<next] {
                append("\(padded(offsets[number] ?? 0, to: 10)) 00000 n \n")
            }
            start = next
        }
        var trailer = PDFDictionary(["Size": .integer(size)])
        for name in ["Root", "Info"] { trailer[name] = file.trailer[name] }
        let first = file.trailer["ID"]?.items?.first ?? .string(id)
        trailer["ID"] = .array([first, .string(id)])
        trailer["Prev"] = .integer(file.table)
        append("trailer\n\(trailer.written)\nstartxref\n\(place)\n%%EOF\n")
    }

    func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
