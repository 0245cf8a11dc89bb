/// Somebody saw a container without moving its chain: stored, taken out, counted, checked, imported.
package struct SightingRow: Row {
    package static let register = Register(
        "sighting", keys: 2,
        [.text("container"), .hash("content"), .text("kind"), .integer("at")])
    package let container: ContainerID
    package let content: ContentID
    package let kind: ActKind
    package let at: Instant

    package init(container: ContainerID, content: ContentID, kind: ActKind, at: Instant) {
        self.container = container
        self.content = content
        self.kind = kind
        self.at = at
    }

    package var cells: [Cell] {
        [.text(container.text), Cell(content), .text(kind.rawValue), at.cell]
    }

    package init?(cells: CellReader) {
        guard let container: ContainerID = cells.name(0), let content: ContentID = cells.hash(1),
            let kind: ActKind = cells.code(2), let at = cells.instant(3)
        else { return nil }
        self.init(container: container, content: content, kind: kind, at: at)
    }
}

/// Serial numbers were packed into a container, looked up by the smallest block of tens, hundreds,
/// thousands… that holds them all.
///
/// Ranges that do not overlap leave at most nine rows in a block, so that a number is found by a
/// few short lookups among millions.
package struct SerialRow: Row {
    package static let register = Register(
        "serial", keys: 5,
        [
            .text("block"), .text("container"), .hash("content"), .integer("first"),
            .integer("last"),
        ])
    package let block: String
    package let container: ContainerID
    package let content: ContentID
    package let first: Int
    package let last: Int

    package init(_ serials: SerialRange, in container: ContainerID, content: ContentID) {
        block = Self.blocks(of: serials).first ?? ""
        self.container = container
        self.content = content
        first = serials.first
        last = serials.last
    }

    package var cells: [Cell] {
        [
            .text(block), .text(container.text), Cell(content), .integer(first),
            .integer(last),
        ]
    }

    package init?(cells: CellReader) {
        guard let block = cells.text(0), let container: ContainerID = cells.name(1),
            let content: ContentID = cells.hash(2), let first = cells.integer(3),
            let last = cells.integer(4)
        else { return nil }
        self.block = block
        self.container = container
        self.content = content
        self.first = first
        self.last = last
    }

    /// The blocks that hold the whole range, the smallest first.
    static func blocks(of serials: SerialRange) -> [String] {
        var found: [String] = []
        var (first, last) = (serials.first, serials.last)
        for level in 0...serials.digits {
            if first == last {
                found.append("\(serials.prefix)/\(serials.digits)/\(level)/\(first)")
            }
            (first, last) = (first / 10, last / 10)
        }
        return found
    }
}

extension History {
    /// The containers into which a serial number was ever packed, as `A0017` is printed.
    package func containers(holding serial: String) -> [ContainerID] {
        let digits = serial.utf8.reversed().prefix { Ascii.isDigit($0) }.count
        let found = (0...min(digits, 12)).dropFirst().flatMap { length -> [ContainerID] in
            guard let number = Int(serial.suffix(length)) else { return [] }
            let one = SerialRange(
                prefix: String(serial.dropLast(length)), first: number, last: number,
                digits: length)
            return SerialRow.blocks(of: one).flatMap { rows(SerialRow.self, $0) }
                .filter { $0.first <= number && number <= $0.last }.map(\.container)
        }
        return Set(found).sorted()
    }
}
