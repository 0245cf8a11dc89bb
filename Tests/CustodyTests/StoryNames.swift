import Custody

// In a story every name, seal and statement is written as plain text.

extension Name: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let name = Self(text) else { preconditionFailure("no name: \(text)") }
        self = name
    }
}

/// A statement is called by a short name, which spells its content id: fake, distinct, readable.
extension Hash256: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(story: text) }

    init(story text: String) {
        let spelled = text.utf8.map {
            $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16)
        }
        .joined()
        let padded = spelled + String(repeating: "0", count: max(0, 64 - spelled.count))
        guard let hash = Self(padded) else { preconditionFailure("too long a name: \(text)") }
        self = hash
    }

    /// The name that it spells.
    var story: String {
        let digits = Array(hex.utf8)
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
        }
        return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}

extension StatementID {
    init(number: Int) {
        let digits = String(number, radix: 16)
        let padded = String(repeating: "0", count: 32 - digits.count) + digits
        guard let id = Self(padded) else { preconditionFailure("no id: \(padded)") }
        self = id
    }
}

extension CivilDate {
    /// A day of the season that the stories play in.
    static func y2021(_ month: Int, _ day: Int) -> Self {
        guard let date = Self(year: 2021, month: month, day: day) else {
            preconditionFailure("no day: \(month)-\(day)")
        }
        return date
    }
}

/// A moment of 2021 at UTC+8.
func moment(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0) -> Instant {
    CivilDate.y2021(month, day).at(hour, minute)
}

/// The n-th numbered strip of a unit's stock.
func seal(_ unit: UnitID, _ number: Int) -> SealNumber {
    let digits = String(number)
    return SealNumber(
        stringLiteral: "\(unit)-" + String(repeating: "0", count: 4 - digits.count) + digits)
}
