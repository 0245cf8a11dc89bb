/// A value of one column of a register.
package enum Cell: Hashable, Comparable, Sendable {
    case none
    case integer(Int)
    case text(String)
    case octets(Octets)

    package init(_ text: String?) { self = text.map { .text($0) } ?? .none }
    package init<Of>(_ hash: Hash256<Of>) { self = .octets(hash.octets) }
    package init<Of>(_ hash: Hash256<Of>?) { self = hash.map { .octets($0.octets) } ?? .none }
    package init(_ id: StatementID) { self = .octets(id.octets) }
    package init(_ flag: Bool) { self = .integer(flag ? 1 : 0) }

    /// Identifiers hold no spaces, so a space joins a list of them.
    package init(list: some Sequence<some CustomStringConvertible>) {
        self = .text(list.map(\.description).joined(separator: " "))
    }
}

/// One column of a register.
package struct Column: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case text, integer, hash, optionalText, optionalInteger, optionalHash
    }

    package let name: String
    package let kind: Kind

    package static func text(_ name: String) -> Self { Self(name: name, kind: .text) }
    package static func integer(_ name: String) -> Self { Self(name: name, kind: .integer) }
    package static func optionalText(_ name: String) -> Self {
        Self(name: name, kind: .optionalText)
    }
    package static func optionalInteger(_ name: String) -> Self {
        Self(name: name, kind: .optionalInteger)
    }
    /// Ids and hashes, as bytes.
    package static func hash(_ name: String) -> Self { Self(name: name, kind: .hash) }
    package static func optionalHash(_ name: String) -> Self {
        Self(name: name, kind: .optionalHash)
    }
}

/// A table of what the ledger means today: disposable, rebuilt from the entries (DESIGN §3.8).
package struct Register: Hashable, Sendable {
    package let name: String
    /// The first columns are the key, the very first what rows are looked up by.
    package let columns: [Column]
    package let keys: Int
    /// Whether it reads the same in whatever order the statements arrived.
    ///
    /// What only arrival decides (which came early, what was refused) is kept apart.
    package let orderFree: Bool
    /// Whether its rows are kept as they come and found by their first column: most statements
    /// add to it, and hardly any row ever takes another's place.
    package let isJournal: Bool
    /// The columns by which a journal's groups are read in part; what finds its rows holds them, so
    /// that no other row is looked at.
    package let within: [String]
    /// Columns by which boards find rows besides, each with an index of its own; where it may be
    /// empty the index holds only the rows that have it.
    package let found: [String]
    /// Columns of text that are empty in most rows: an index holds the others.
    package let filled: [String]

    init(
        _ name: String, keys: Int, orderFree: Bool = true, isJournal: Bool = false,
        within: [String] = [], found: [String] = [], filled: [String] = [], _ columns: [Column]
    ) {
        (self.name, self.columns, self.keys) = (name, columns, keys)
        (self.orderFree, self.isJournal, self.within) = (orderFree, isJournal, within)
        (self.found, self.filled) = (found, filled)
    }

    /// What a row of it is looked up by, from its spelling.
    func first(_ text: String) -> Cell {
        switch columns[0].kind {
        case .hash, .optionalHash: Octets(hex: text).map { .octets($0) } ?? .text(text)
        case .text, .integer, .optionalText, .optionalInteger: .text(text)
        }
    }
}

/// A row of a register; a later row of the same key replaces it.
package protocol Row: Hashable, Sendable {
    static var register: Register { get }
    /// One cell for each column, in their order.
    var cells: [Cell] { get }
    /// Whether it says only what holds without it; such a row is not kept.
    var isImplied: Bool { get }
    /// Whether it may take another row's place; asked where the register is a journal.
    var mayReplace: Bool { get }
    /// Nil when the cells are not such a row's.
    init?(cells: CellReader)
}

/// What a row's cells are read from: cells in memory, or a row that a query has just found.
package protocol CellSource {
    func text(_ column: Int) -> String?
    func integer(_ column: Int) -> Int?
    func octets(_ column: Int) -> Octets?
}

extension [Cell]: CellSource {
    package func text(_ column: Int) -> String? {
        guard indices.contains(column), case .text(let text) = self[column] else { return nil }
        return text
    }

    package func integer(_ column: Int) -> Int? {
        guard indices.contains(column), case .integer(let value) = self[column] else { return nil }
        return value
    }

    package func octets(_ column: Int) -> Octets? {
        guard indices.contains(column), case .octets(let octets) = self[column] else { return nil }
        return octets
    }
}

/// Reads a row's cells one after the other; a cell of the wrong kind makes the row unreadable.
package struct CellReader {
    private let source: any CellSource

    package init(_ source: any CellSource) { self.source = source }

    package func text(_ column: Int) -> String? { source.text(column) }

    package func integer(_ column: Int) -> Int? { source.integer(column) }

    package func flag(_ column: Int) -> Bool { integer(column) == 1 }

    package func instant(_ column: Int) -> Instant? {
        integer(column).map { Instant(seconds: Int64($0)) }
    }

    package func name<Of>(_ column: Int) -> Name<Of>? { text(column).flatMap { Name($0) } }

    package func hash<Of>(_ column: Int) -> Hash256<Of>? {
        source.octets(column).flatMap { Hash256($0) }
    }

    package func statementID(_ column: Int) -> StatementID? {
        source.octets(column).flatMap { StatementID($0) }
    }

    package func code<Code: RawRepresentable<String>>(_ column: Int) -> Code? {
        text(column).flatMap { Code(rawValue: $0) }
    }

    package func list<Element>(_ column: Int, _ read: (Substring) -> Element?) -> [Element] {
        guard let text = text(column), !text.isEmpty else { return [] }
        // By its bytes: to find where each character of a text ends takes longer than all the rest.
        let bytes = text.utf8
        var list: [Element] = []
        var (start, place) = (bytes.startIndex, bytes.startIndex)
        while place < bytes.endIndex {
            let end = place
            let isSpace = bytes[place] == UInt8(ascii: " ")
            bytes.formIndex(after: &place)
            guard isSpace else { continue }
            if start < end, let element = read(text[start..<end]) { list.append(element) }
            start = place
        }
        if start < place, let last = read(text[start..<place]) { list.append(last) }
        return list
    }
}

extension Instant {
    /// As registers keep it.
    package var cell: Cell { .integer(Int(seconds)) }
}

extension Row {
    package var key: [Cell] { Array(cells.prefix(Self.register.keys)) }

    package var isImplied: Bool { false }

    package var mayReplace: Bool { false }
}
