extension Instant {
    /// The same as for any text, without writing the instant out again to compare: every part has
    /// its fixed width and its range, so there is no second spelling to catch.
    package init?(_ text: String) {
        let bytes = text.utf8.span
        guard bytes.count == 25, Self.marks.allSatisfy({ bytes[$0.at] == $0.byte }) else {
            return nil
        }
        func two(_ at: Int) -> Int? { decimal(bytes, at, 2) }
        guard let year = decimal(bytes, 0, 4), let month = two(5), let date = two(8),
            let day = CivilDate(year: year, month: month, day: date),
            let hour = two(11), let minute = two(14), let second = two(17),
            hour < 24, minute < 60, second < 60
        else { return nil }
        let clock = Int64(hour * 3600 + minute * 60 + second)
        self.init(seconds: Int64(day.dayNumber) * 86_400 + clock - Self.zone)
    }

    private static let marks: [(at: Int, byte: UInt8)] = zip(
        [4, 7, 10, 13, 16, 19, 20, 21, 22, 23, 24], "--T::+08:00".utf8
    ).map { ($0, $1) }
}

private func decimal(_ bytes: borrowing Swift.Span<UInt8>, _ at: Int, _ width: Int) -> Int? {
    var value = 0
    for index in at..<at + width {
        guard Ascii.isDigit(bytes[index]) else { return nil }
        value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
    }
    return value
}
