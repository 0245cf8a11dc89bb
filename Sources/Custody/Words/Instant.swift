/// A second on the time line: a claim of some clock, in seconds since 1970-01-01T00:00:00Z.
package struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let seconds: Int64

    package init(seconds: Int64) { self.seconds = seconds }

    /// China's civil time, the only zone the notices know.
    package static let zone: Int64 = 8 * 3600

    package static func < (one: Self, other: Self) -> Bool { one.seconds < other.seconds }

    package static func + (instant: Self, span: Span) -> Self {
        Self(seconds: instant.seconds + span.seconds)
    }

    package static func - (instant: Self, span: Span) -> Self {
        Self(seconds: instant.seconds - span.seconds)
    }

    /// From the other instant to this one; negative when the other is later.
    package static func - (one: Self, other: Self) -> Span {
        Span(seconds: one.seconds - other.seconds)
    }

    /// Before everything: of when something began, nothing is known.
    package static let distant = Self(seconds: 0)

    /// The civil day at UTC+8.
    package var day: CivilDate {
        CivilDate(dayNumber: Int((seconds + Self.zone).floorDivided(by: 86_400)))
    }

    /// `2021-04-10T09:00:00+08:00`, the one spelling in signed bytes (RFC 3339).
    package var description: String {
        let second = secondOfDay
        return "\(day)T\(pad(second / 3600)):\(pad(second / 60 % 60)):\(pad(second % 60))+08:00"
    }

    /// `09:00`, for stories and boards that name the day elsewhere.
    package var clock: String { "\(pad(secondOfDay / 3600)):\(pad(secondOfDay / 60 % 60))" }

    private var secondOfDay: Int {
        let local = seconds + Self.zone
        return Int(local - local.floorDivided(by: 86_400) * 86_400)
    }

    /// Nil unless the text is exactly the spelling of ``description``.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 25, let day = CivilDate(text.prefix(10)),
            let hour = number(bytes[11...12]), let minute = number(bytes[14...15]),
            let second = number(bytes[17...18]), hour < 24, minute < 60, second < 60
        else { return nil }
        let clock = Int64(hour * 3600 + minute * 60 + second)
        self.init(seconds: Int64(day.dayNumber) * 86_400 + clock - Self.zone)
        guard description == text else { return nil }
    }
}

/// A length of time in whole seconds.
package struct Span: Hashable, Comparable, Sendable {
    package let seconds: Int64

    package init(seconds: Int64) { self.seconds = seconds }

    package static func minutes(_ count: Int) -> Self { Self(seconds: Int64(count) * 60) }
    package static func hours(_ count: Int) -> Self { Self(seconds: Int64(count) * 3600) }
    package static func days(_ count: Int) -> Self { Self(seconds: Int64(count) * 86_400) }

    package static func < (one: Self, other: Self) -> Bool { one.seconds < other.seconds }

    package static func + (one: Self, other: Self) -> Self {
        Self(seconds: one.seconds + other.seconds)
    }
}

extension Int64 {
    func floorDivided(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}

/// Two digits at least.
func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// The number that decimal digits spell; nil when another character is among them.
func number(_ digits: some Sequence<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
        guard Ascii.isDigit(digit) else { return nil }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
}
