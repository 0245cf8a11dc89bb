import Spelling

/// One block of the strict textual encoding of RFC 7468 §3, with nothing before or after it.
struct PEM: Hashable, Sendable {
    static let publicKey = "PUBLIC KEY"
    static let privateKey = "PRIVATE KEY"
    static let encryptedPrivateKey = "ENCRYPTED PRIVATE KEY"

    private static let columns = 64
    private static let lineEnds: Set<Character> = ["\n", "\r\n"]

    let label: String
    let bytes: [UInt8]

    init(label: String, bytes: [UInt8]) {
        self.label = label
        self.bytes = bytes
    }

    /// Takes Windows line ends and blank lines around the block, and no other variation.
    init(_ text: String) throws(KeyError) {
        let lines = PEM.lines(of: text)
        guard let first = lines.first, let last = lines.last, lines.count >= 3,
            first.hasPrefix("-----BEGIN "), first.hasSuffix("-----"), first.utf8.count > 16
        else { throw .notPEM }
        let label = String(first.dropFirst(11).dropLast(5))
        guard last == "-----END \(label)-----" else { throw .notPEM }
        let body = lines.dropFirst().dropLast()
        let whole = body.dropLast().allSatisfy { $0.utf8.count == PEM.columns }
        guard whole, body.allSatisfy({ 1...PEM.columns ~= $0.utf8.count }),
            let bytes = Base64.decode(body.joined())
        else { throw .notPEM }
        self.init(label: label, bytes: bytes)
    }

    var text: String {
        var body = Substring(Base64.encode(bytes))
        var lines = ["-----BEGIN \(label)-----"]
        while !body.isEmpty {
            lines.append(String(body.prefix(PEM.columns)))
            body = body.dropFirst(PEM.columns)
        }
        lines.append("-----END \(label)-----")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(of text: String) -> [Substring] {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: lineEnds.contains)
        while lines.first?.isEmpty == true { lines.removeFirst() }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
