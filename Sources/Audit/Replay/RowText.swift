import Custody

/// A row's cells as text that only these cells give, for registers that are noted down.
struct RowText {
    private static let none = UInt8(ascii: "-")
    private static let integer = UInt8(ascii: "i")
    private static let text = UInt8(ascii: "t")
    private static let octets = UInt8(ascii: "o")
    private static let end = UInt8(ascii: ":")

    private(set) var bytes: [UInt8] = []

    mutating func write(_ cells: some Sequence<Cell>) {
        for cell in cells {
            switch cell {
            case .none: bytes.append(Self.none)
            case .integer(let value): write(Self.integer, value)
            case .text(let text):
                write(Self.text, text.utf8.count)
                bytes.append(contentsOf: text.utf8)
            case .octets(let octets):
                let hex = octets.hex
                write(Self.octets, hex.utf8.count)
                bytes.append(contentsOf: hex.utf8)
            }
        }
    }

    mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    private mutating func write(_ kind: UInt8, _ number: Int) {
        bytes.append(kind)
        bytes.append(contentsOf: String(number).utf8)
        bytes.append(Self.end)
    }

    /// Rows of so many cells each, one after the other, as `write` wrote them.
    static func rows(_ bytes: [UInt8], of count: Int, _ visit: ([Cell]) throws -> Void) rethrows {
        var at = 0
        func number() -> Int {
            let digits = bytes[at...].prefix { $0 != end }
            at += digits.count + 1
            return Int(String(decoding: digits, as: UTF8.self)) ?? 0
        }
        while at < bytes.count {
            var cells: [Cell] = []
            for _ in 0..<count {
                let kind = bytes[at]
                at += 1
                guard kind != none else {
                    cells.append(.none)
                    continue
                }
                let number = number()
                guard kind != integer else {
                    cells.append(.integer(number))
                    continue
                }
                let words = String(decoding: bytes[at..<at + number], as: UTF8.self)
                at += number
                cells.append(
                    kind == text ? .text(words) : Octets(hex: words).map { .octets($0) } ?? .none)
            }
            try visit(cells)
        }
    }
}
