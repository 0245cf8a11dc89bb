import Attestation
import Custody
import GRDB
import Notation
import Signing

/// Which content stands where, as the auditor read it himself; knows only entries already judged.
final class Contents {
    static let table =
        "CREATE TABLE audited (content TEXT PRIMARY KEY, idx INTEGER NOT NULL) STRICT, WITHOUT ROWID"
    /// So many lie in memory, to be written in the order of their names.
    private static let most = 4_096

    private let file: AuditedFile
    private var latest: [Digest: Int] = [:]

    init(file: AuditedFile) { self.file = file }

    func index(_ content: Digest, _ database: Database) throws -> Int? {
        if let index = latest[content] { return index }
        let statement = try database.cachedStatement(
            sql: "SELECT idx FROM audited WHERE content = ?")
        return try Int.fetchOne(statement, arguments: [content.hex])
    }

    func keep(_ content: Digest, at index: Int, _ database: Database) throws {
        latest[content] = index
        guard latest.count >= Self.most else { return }
        let insert = try database.cachedStatement(
            sql: "INSERT INTO audited (content, idx) VALUES (?, ?)")
        for (content, index) in latest.sorted(by: { $0.key < $1.key }) {
            try insert.execute(arguments: [content.hex, index])
        }
        latest.removeAll(keepingCapacity: true)
    }

    func statement(_ content: ContentID, _ database: Database) throws -> Custody.Statement? {
        guard let digest = Digest(hex: content.hex), let index = try index(digest, database)
        else { return nil }
        var bytes: [UInt8] = []
        try file.read { database in
            try database.each("SELECT envelope FROM entry WHERE idx = ?", [index]) {
                bytes = $0.bytes(0) ?? []
            }
        }
        let envelope = try Envelope.parse(bytes)
        return try StatementNotation.decode(envelope.payload, payloadType: envelope.payloadType)
    }
}
