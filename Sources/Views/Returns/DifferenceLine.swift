import Custody

/// A difference in one line without its unit, which stands above it.
struct DifferenceLine {
    let reader: Reader
    let difference: Difference

    var text: String {
        let about = difference.subjects.filter { subject in
            if case .unit = subject { return false }
            return true
        }.map { reader($0) }
        let places =
            [difference.subject.map { reader("科目 \(reader($0))", "subject \(reader($0))") }]
            + [difference.room.map { reader("试室 \($0)", "room \($0)") }]
        let state =
            difference.isOpen
            ? reader("未说明", "not explained") : reader("已说明", "explained")
        let said = about + places.compactMap(\.self) + difference.serials.map(\.printed) + [state]
        return reader(difference.difference) + reader.language.aside(reader(difference.sides))
            + said.joined(separator: reader.language.semicolon)
    }
}
