/// One DER item as it lies in its bytes (X.690 §10): a definite length in the fewest octets.
package struct ASN1Item: Hashable, Sendable {
    package let tag: UInt8
    package let content: ArraySlice<UInt8>
    /// Tag, length and content.
    package let whole: ArraySlice<UInt8>

    /// Nil unless the bytes are exactly one item.
    package init?(_ bytes: [UInt8]) {
        guard let item = ASN1Item(leading: bytes[...]), item.whole.count == bytes.count else {
            return nil
        }
        self = item
    }

    /// The item that the bytes begin with; nil where none does.
    package init?(leading bytes: ArraySlice<UInt8>) {
        let start = bytes.startIndex
        guard bytes.count >= 2, bytes[start] & 0x1F != 0x1F else { return nil }
        var length = Int(bytes[start + 1])
        var first = start + 2
        if length >= 0x80 {
            let octets = length - 0x80
            guard 1...4 ~= octets, bytes.count >= 2 + octets, bytes[first] != 0 else { return nil }
            length = bytes[first..<first + octets].reduce(0) { $0 << 8 | Int($1) }
            guard length >= 0x80 else { return nil }
            first += octets
        }
        guard bytes.endIndex - first >= length else { return nil }
        tag = bytes[start]
        content = bytes[first..<first + length]
        whole = bytes[start..<first + length]
    }

    /// What it is made of; nil where no items fill it.
    package var items: [ASN1Item]? {
        var (items, rest): ([ASN1Item], ArraySlice<UInt8>) = ([], content)
        while !rest.isEmpty {
            guard let item = ASN1Item(leading: rest) else { return nil }
            items.append(item)
            rest = rest[item.whole.endIndex...]
        }
        return items
    }

    /// Its items where it has this tag; none where it has another.
    package func items(of tag: UInt8) -> [ASN1Item]? { self.tag == tag ? items : nil }
}

extension ASN1Item {
    package static let sequence: UInt8 = 0x30
    package static let set: UInt8 = 0x31
    package static let integer: UInt8 = 0x02
    package static let octets: UInt8 = 0x04
    package static let identifier: UInt8 = 0x06
    package static let generalizedTime: UInt8 = 0x18

    /// An explicit tag, `[number]`.
    package static func explicit(_ number: UInt8) -> UInt8 { 0xA0 | number }

    /// Seconds since 1970 of a UTCTime or a GeneralizedTime in UTC; a fraction is left out.
    package var seconds: Int64? {
        guard content.last == UInt8(ascii: "Z") else { return nil }
        let digits = content.dropLast().prefix { $0 != UInt8(ascii: ".") }
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        var numbers = Array(digits)
        if tag == 0x17, numbers.count == 12 {
            // RFC 5280 §4.1.2.5.1: 50 and more are of the last century.
            numbers = Array((numbers[0] >= UInt8(ascii: "5") ? "19" : "20").utf8) + numbers
        }
        guard numbers.count == 14 else { return nil }
        func number(_ range: Range<Int>) -> Int64 {
            numbers[range].reduce(0) { $0 * 10 + Int64($1 - 0x30) }
        }
        let (year, month, day) = (number(0..<4), number(4..<6), number(6..<8))
        guard 1...12 ~= month, 1...31 ~= day else { return nil }
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = era * 146_097 + dayOfEra - 719_468
        return days * 86_400 + number(8..<10) * 3600 + number(10..<12) * 60 + number(12..<14)
    }
}
