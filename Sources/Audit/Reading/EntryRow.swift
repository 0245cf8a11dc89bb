import GRDB
import LedgerStore
import Signing

/// One row of the entries, before anything in it is believed.
struct EntryRow: Sendable {
    let index: Int
    let header: LeafHeader?
    let contentID: Digest?
    let envelope: [UInt8]

    init(_ cells: StoredCells) {
        index = cells.integer(0).flatMap { Int(exactly: $0) } ?? -1
        let kind = cells.integer(1).flatMap { UInt8(exactly: $0) }.flatMap(EntryKind.init)
        if let kind, let received = cells.integer(2), received >= 0 {
            header = LeafHeader(kind: kind, received: received)
        } else {
            header = nil
        }
        contentID = cells.bytes(3).flatMap { Digest($0) }
        envelope = cells.bytes(4) ?? []
    }
}

/// The entries in their order, a batch at a time, so that memory does not grow with the ledger.
struct EntryRows {
    static let batch = 256
    let file: AuditedFile
    private var next = Int64.min
    private var ended = false

    init(_ file: AuditedFile) { self.file = file }

    /// Nil after the last.
    mutating func take() throws -> [EntryRow]? {
        guard !ended else { return nil }
        let rows = try file.read { database in
            var rows: [EntryRow] = []
            try database.each(
                """
                SELECT idx, kind, received, content_id, envelope FROM entry
                WHERE idx >= ? ORDER BY idx LIMIT ?
                """, [next, Self.batch]
            ) { rows.append(EntryRow($0)) }
            return rows
        }
        ended = rows.count < Self.batch
        if let last = rows.last { next = Int64(last.index) + 1 }
        return rows.isEmpty ? nil : rows
    }

    /// How many there are, for the progress alone.
    static func count(_ file: AuditedFile) -> Int {
        (try? file.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM entry") }) ?? 0
    }
}
