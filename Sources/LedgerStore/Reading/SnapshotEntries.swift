import Binding
import Foundation
import GRDB
package import Signing

extension LedgerSnapshot {
    package func entry(_ index: Int) throws(LedgerError) -> Entry? {
        try entries(where: "idx = ?", .of(index)).first
    }

    /// The admitted entry with this content; there is at most one.
    package func admitted(_ contentID: Digest) throws(LedgerError) -> Entry? {
        try entries(where: "kind = 1 AND content_id = ?", .of(contentID)).first
    }

    /// The place of the admitted entry with this content, found by the index alone.
    package func place(ofAdmitted contentID: Digest) throws(LedgerError) -> Int? {
        try settleEntries()
        return try translatingFaults {
            var place: Int?
            try BoundRows.of(contentID).find(
                database.cachedStatement(
                    sql: "SELECT idx FROM entry WHERE kind = 1 AND content_id = ?")
            ) { place = $0.integer(0) }
            return place
        }
    }

    /// Every time this content was refused, in order.
    package func refused(_ contentID: Digest) throws(LedgerError) -> [Entry] {
        try entries(where: "kind = 2 AND content_id = ? ORDER BY idx", .of(contentID))
    }

    /// Which of many contents some entry has, admitted or refused.
    package func known(among contents: [Digest]) throws(LedgerError) -> Set<Digest> {
        try settleEntries()
        return try translatingFaults {
            let refuses = try Bool.fetchOne(
                database.cachedStatement(
                    sql: "SELECT EXISTS (SELECT 1 FROM entry WHERE kind = 2)"))
            var known: Set<Digest> = []
            var rest = contents[...]
            while let length = Self.lengths.first(where: { $0 <= rest.count }) {
                let asked = StatementArguments(
                    rest.prefix(length).map { Data($0.bytes).databaseValue })
                rest = rest.dropFirst(length)
                for kind in refuses == true ? EntryKind.allCases : [.admitted] {
                    let rows = try Row.fetchCursor(
                        database.cachedStatement(sql: Self.among(length, kind)), arguments: asked)
                    while let row = try rows.next() {
                        let content: Data = row[0]
                        if let content = Digest(content) { known.insert(content) }
                    }
                }
            }
            return known
        }
    }

    /// Few different statements, so that each stays prepared; the longest first.
    private static var lengths: [Int] { [64, 8, 1] }

    private static func among(_ length: Int, _ kind: EntryKind) -> String {
        let marks = repeatElement("?", count: length).joined(separator: ", ")
        return """
            SELECT content_id FROM entry
            WHERE kind = \(kind.rawValue) AND content_id IN (\(marks))
            """
    }

    /// The entries from an index on, in order, at most so many.
    package func entries(from index: Int, limit: Int) throws(LedgerError) -> [Entry] {
        try entries(where: "idx >= ? ORDER BY idx LIMIT ?", .of(index, limit))
    }

    /// Hands over all entries from an index on, in order, one at a time.
    package func forEachEntry<Failure: Error>(
        from index: Int = 0, _ body: (Entry) throws(Failure) -> Void
    ) throws(LedgerError) {
        try settleEntries()
        try translatingFaults {
            // A query of its own: whoever is handed an entry may ask for others meanwhile.
            let statement = try database.makeStatement(
                sql: "\(Self.columns) WHERE idx >= ? ORDER BY idx")
            try BoundRows.of(index).find(statement) { try body(entry($0)) }
        }
    }

    private func entries(
        where condition: String, _ arguments: BoundRows
    ) throws(LedgerError) -> [Entry] {
        try settleEntries()
        return try translatingFaults {
            let statement = try database.cachedStatement(
                sql: "\(Self.columns) WHERE \(condition)")
            var entries: [Entry] = []
            try arguments.find(statement) { entries.append(try entry($0)) }
            return entries
        }
    }

    private static let columns = "SELECT idx, kind, received, content_id, envelope FROM entry"

    private func entry(_ row: FoundRow) throws(LedgerError) -> Entry {
        let index = row.integer(0) ?? 0
        guard let kind = row.integer(1).flatMap({ UInt8(exactly: $0) }).flatMap(EntryKind.init),
            let received = row.integer(2), let contentID = row.bytes(3).flatMap({ Digest($0) }),
            let envelope = row.bytes(4)
        else { throw .corrupt(.entryMalformed(index: index)) }
        return Entry(
            index: index, header: LeafHeader(kind: kind, received: Int64(received)),
            contentID: contentID, envelope: envelope)
    }
}

extension BoundRows {
    fileprivate static func of(_ numbers: Int...) -> Self {
        var row = Self(columns: numbers.count)
        for number in numbers { row.append(number) }
        return row
    }

    fileprivate static func of(_ contentID: Digest) -> Self {
        var row = Self(columns: 1)
        row.append(blob: contentID.bytes)
        return row
    }
}
