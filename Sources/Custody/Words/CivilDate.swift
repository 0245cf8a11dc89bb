/// A day of the civil calendar at UTC+8, as the notices' work plans print it.
package struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Nil when there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, in: year)).contains(day)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Days since 1970-01-01.
    package init(dayNumber: Int) {
        // Counted in eras of 400 years that begin on 1 March, where leap days come last.
        let shifted = dayNumber + 719_468
        let era = Int(Int64(shifted).floorDivided(by: 146_097))
        let inEra = shifted - era * 146_097
        let ofEra = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
        let ofYear = inEra - (365 * ofEra + ofEra / 4 - ofEra / 100)
        let fromMarch = (5 * ofYear + 2) / 153
        day = ofYear - (153 * fromMarch + 2) / 5 + 1
        month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        year = ofEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Days since 1970-01-01.
    package var dayNumber: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = Int(Int64(shifted).floorDivided(by: 400))
        let ofEra = shifted - era * 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }

    /// The first second of the day at UTC+8.
    package var start: Instant {
        Instant(seconds: Int64(dayNumber) * 86_400 - Instant.zone)
    }

    /// The first second after the day at UTC+8.
    package var end: Instant { start + .days(1) }

    /// An hour and minute of this day at UTC+8.
    package func at(_ hour: Int, _ minute: Int = 0) -> Instant {
        start + .minutes(hour * 60 + minute)
    }

    /// `2021-04-10`; a day that was reckoned to lie past what four digits tell is written with more
    /// of them or a minus, and nothing signed says such a one.
    package var description: String {
        let digits = String(abs(year))
        let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
        return (year < 0 ? "-" : "") + zeros + digits + "-\(pad(month))-\(pad(day))"
    }

    /// Nil unless the text is exactly the spelling of ``description``.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, let year = number(bytes[0...3]), let month = number(bytes[5...6]),
            let day = number(bytes[8...9])
        else { return nil }
        self.init(year: year, month: month, day: day)
        guard description == text else { return nil }
    }

    package static func < (one: Self, other: Self) -> Bool { one.dayNumber < other.dayNumber }

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        case _: 31
        }
    }
}
