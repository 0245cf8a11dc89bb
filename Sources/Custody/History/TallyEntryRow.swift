/// What one line of a statement says about a share of a cell; the sums are made of these and of
/// nothing else.
package struct TallyEntryRow: Row {
    package static let register = Register(
        "tally_entry", keys: 3,
        [
            .text("part"), .hash("content"), .integer("line"), .text("measure"),
            .optionalText("container"), .optionalText("consignment"), .integer("quantity"),
            .integer("absent"), .integer("spoilt"), .integer("opened"), .integer("expected"),
            .optionalText("serials"), .integer("at"),
        ])
    /// The share of a cell, as it spells itself.
    package let part: String
    package let content: ContentID
    package let line: Int
    package let measure: Measure
    package let container: ContainerID?
    package let consignment: ConsignmentID?
    package let count: Tally.Count
    package let serials: SerialRange?
    package let at: Instant

    package init(
        cell: TallyCell, content: ContentID, line: Int, measure: Measure,
        container: ContainerID? = nil, consignment: ConsignmentID? = nil, count: Tally.Count,
        serials: SerialRange? = nil, at: Instant
    ) {
        self.init(
            spelled: TallyPart(cell, measure, container).spelled, content: content, line: line,
            measure: measure,
            container: container, consignment: consignment, count: count, serials: serials,
            at: at)
    }

    private init(
        spelled part: String, content: ContentID, line: Int, measure: Measure,
        container: ContainerID?, consignment: ConsignmentID?, count: Tally.Count,
        serials: SerialRange?, at: Instant
    ) {
        self.part = part
        self.content = content
        self.line = line
        self.measure = measure
        self.container = container
        self.consignment = consignment
        self.count = count
        self.serials = serials
        self.at = at
    }

    package var cells: [Cell] {
        [
            .text(part), Cell(content), .integer(line), .text(measure.rawValue),
            Cell(container?.text), Cell(consignment?.text), .integer(count.found),
            .integer(count.absent), .integer(count.spoilt), .integer(count.opened),
            .integer(count.expected), Cell(serials?.spelled), at.cell,
        ]
    }

    package init?(cells: CellReader) {
        guard let part = cells.text(0), let content: ContentID = cells.hash(1),
            let line = cells.integer(2), let measure: Measure = cells.code(3),
            let found = cells.integer(6), let absent = cells.integer(7),
            let spoilt = cells.integer(8), let opened = cells.integer(9),
            let expected = cells.integer(10), let at = cells.instant(12)
        else { return nil }
        self.init(
            spelled: part, content: content, line: line, measure: measure,
            container: cells.name(4), consignment: cells.name(5),
            count: Tally.Count(
                expected: expected, found: found, absent: absent, spoilt: spoilt,
                opened: opened),
            serials: cells.text(11).flatMap { SerialRange(spelled: $0) }, at: at)
    }
}

extension SerialRange {
    /// `00001-00030/A`; a prefix holds no space.
    package var spelled: String { "\(padded(first))-\(padded(last))/\(prefix)" }

    /// Nil unless it is the spelling of a range.
    package init?(spelled: some StringProtocol) { self.init(bytes: Array(spelled.utf8)[...]) }

    /// Those of a list that a space joins.
    ///
    /// A board reads hundreds of thousands of them: one look at each byte is enough.
    static func list(spelled: String) -> [SerialRange] {
        let bytes = Array(spelled.utf8)
        var list: [SerialRange] = []
        list.reserveCapacity(bytes.count / 16)
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
            if let range = Self(bytes: bytes[start..<end]) { list.append(range) }
            start = end + 1
        }
        return list
    }

    private init?(bytes: ArraySlice<UInt8>) {
        var place = bytes.startIndex
        guard let first = Self.digits(bytes, from: &place, to: UInt8(ascii: "-")),
            let last = Self.digits(bytes, from: &place, to: UInt8(ascii: "/")),
            first.count == last.count, first.value <= last.value
        else { return nil }
        self.init(
            prefix: String(decoding: bytes[place...], as: UTF8.self), first: first.value,
            last: last.value, digits: first.count)
    }

    /// One to eighteen digits up to a mark, and the place behind it.
    private static func digits(
        _ bytes: ArraySlice<UInt8>, from place: inout Int, to mark: UInt8
    ) -> (value: Int, count: Int)? {
        var (value, count) = (0, 0)
        while place < bytes.endIndex {
            let byte = bytes[place]
            place += 1
            if byte == mark { return count > 0 ? (value, count) : nil }
            guard Ascii.isDigit(byte), count < 18 else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            count += 1
        }
        return nil
    }

    /// As it is printed on the sheets: the prefix before both ends.
    package var printed: String {
        first == last
            ? prefix + padded(first) : "\(prefix)\(padded(first))–\(prefix)\(padded(last))"
    }

    private func padded(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}
