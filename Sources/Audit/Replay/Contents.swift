import Attestation
import Custody
import GRDB
import Notation

/// Which content stands where, as the auditor read it himself; knows only entries already judged.
struct Contents {
    static let name = "audited"
    static let table = """
        CREATE TABLE \(name) (content TEXT PRIMARY KEY, idx INTEGER NOT NULL) STRICT, WITHOUT ROWID
        """

    let noted: NotedRegisters
    let database: Database
    let file: AuditedFile

    /// Puts what was noted into the table.
    static func insert(_ rows: [[Cell]], _ database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "INSERT OR REPLACE INTO \(name) (content, idx) VALUES (?, ?)")
        for row in rows {
            guard case .octets(let content)? = row.first, case .integer(let index)? = row.last
            else { continue }
            try statement.execute(arguments: [content.hex, index])
        }
    }

    func index(_ content: ContentID) throws -> Int? {
        guard try noted.isAsked(content, database) else { return nil }
        let statement = try database.cachedStatement(
            sql: "SELECT idx FROM \(Self.name) WHERE content = ?")
        return try Int.fetchOne(statement, arguments: [content.hex])
    }

    func keep(_ content: ContentID, at index: Int) throws {
        try noted.note(content, at: index, database)
    }

    func statement(_ content: ContentID) throws -> Custody.Statement? {
        guard let index = try index(content) else { return nil }
        var bytes: [UInt8] = []
        try file.read { database in
            try database.each("SELECT envelope FROM entry WHERE idx = ?", [index]) {
                bytes = $0.bytes(0) ?? []
            }
        }
        let envelope = try Envelope.parse(bytes)
        return try StatementNotation.decode(envelope.payload, payloadType: envelope.payloadType)
    }

    /// By which rule the file says that a statement was refused; nil where it says nothing.
    func ruleThen(_ content: ContentID) -> String? {
        file.read { database in
            try? String.fetchOne(
                database,
                sql: "SELECT code FROM register_refusal WHERE content = x'\(content.hex)'")
        }
    }
}
