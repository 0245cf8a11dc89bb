/// The parts of a cell that a statement may leave open.
package enum CellPart: String, CaseIterable, Hashable, Sendable {
    case batch, subject, room
}

/// Some of the parts; a board asks every row for them, so they are bits.
package struct CellParts: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package init(_ parts: some Sequence<CellPart>) {
        self = parts.reduce(into: []) { $0.formUnion(Self($1)) }
    }

    private init(_ part: CellPart) {
        switch part {
        case .batch: self = .batch
        case .subject: self = .subject
        case .room: self = .room
        }
    }

    package static let batch = Self(rawValue: 1)
    package static let subject = Self(rawValue: 2)
    package static let room = Self(rawValue: 4)
    package static let all: Self = [.batch, .subject, .room]
}
