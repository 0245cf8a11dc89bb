import Foundation
import GRDB
package import Signing

extension LedgerSnapshot {
    package func entry(_ index: Int) throws(LedgerError) -> Entry? {
        try entries(where: "idx = ?", [index]).first
    }

    /// The admitted entry with this content; there is at most one.
    package func admitted(_ contentID: Digest) throws(LedgerError) -> Entry? {
        try entries(where: "kind = 1 AND content_id = ?", [Data(contentID.bytes)]).first
    }

    /// The place of the admitted entry with this content, found by the index alone.
    package func place(ofAdmitted contentID: Digest) throws(LedgerError) -> Int? {
        try settleEntries()
        return try translatingFaults {
            try Int.fetchOne(
                database.cachedStatement(
                    sql: "SELECT idx FROM entry WHERE kind = 1 AND content_id = ?"),
                arguments: [Data(contentID.bytes)])
        }
    }

    /// Every time this content was refused, in order.
    package func refused(_ contentID: Digest) throws(LedgerError) -> [Entry] {
        try entries(where: "kind = 2 AND content_id = ? ORDER BY idx", [Data(contentID.bytes)])
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
        try entries(where: "idx >= ? ORDER BY idx LIMIT ?", [index, limit])
    }

    /// Hands over all entries from an index on, in order, one at a time.
    package func forEachEntry<Failure: Error>(
        from index: Int = 0, _ body: (Entry) throws(Failure) -> Void
    ) throws(LedgerError) {
        try settleEntries()
        try translatingFaults {
            let statement = try database.cachedStatement(
                sql: "\(columns) WHERE idx >= ? ORDER BY idx")
            let rows = try Row.fetchCursor(statement, arguments: [index])
            while let row = try rows.next() { try body(entry(row)) }
        }
    }

    private func entries(
        where condition: String, _ arguments: StatementArguments
    ) throws(LedgerError) -> [Entry] {
        try settleEntries()
        return try translatingFaults {
            let statement = try database.cachedStatement(sql: "\(columns) WHERE \(condition)")
            let rows = try Row.fetchCursor(statement, arguments: arguments)
            var entries: [Entry] = []
            while let row = try rows.next() { entries.append(try entry(row)) }
            return entries
        }
    }

    private var columns: String {
        "SELECT idx, kind, received, content_id, envelope FROM entry"
    }

    private func entry(_ row: Row) throws(LedgerError) -> Entry {
        let index: Int = row[0]
        let (contentID, envelope): (Data, Data) = (row[3], row[4])
        guard let kind = EntryKind(rawValue: row[1]), let contentID = Digest(contentID) else {
            throw .corrupt(.entryMalformed(index: index))
        }
        return Entry(
            index: index, header: LeafHeader(kind: kind, received: row[2]),
            contentID: contentID, envelope: Array(envelope))
    }
}
