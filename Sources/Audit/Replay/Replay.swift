import Attestation
import Custody
import GRDB
import LedgerStore
import Notation
import Registers
import Signing

/// Decides every entry again, in its place, into registers of the auditor's own.
final class Replay {
    /// A private file that SQLite deletes by itself.
    let registers: DatabaseQueue
    let judge: Judge
    private let file: AuditedFile
    private let cache = RegisterCache()

    init(
        _ file: AuditedFile, _ findings: Findings, examiner: Examiner, settings: FileSettings
    ) throws(AuditError) {
        self.file = file
        judge = Judge(findings: findings, examiner: examiner, settings: settings)
        do {
            var configuration = Configuration()
            configuration.label = "registers of the audit"
            registers = try DatabaseQueue(path: "", configuration: configuration)
            try registers.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY")
            }
            try registers.write { database in
                try Registers.create(in: database)
                try database.execute(sql: Contents.table)
            }
        } catch {
            throw .ownRegisters("\(error)")
        }
    }

    func take(_ entries: [ExaminedEntry]) throws {
        try registers.write { database in
            let contents = Contents(database: database, file: file)
            let history = RegisterHistory(database, cache: cache) { try contents.statement($0) }
            for entry in entries {
                try judge.judge(entry, history, contents)
                if let failure = history.failure { throw failure }
            }
        }
    }
}

/// Which content stands where, as the auditor read it himself; knows only entries already judged.
struct Contents {
    static let table =
        "CREATE TABLE audited (content TEXT PRIMARY KEY, idx INTEGER NOT NULL) STRICT, WITHOUT ROWID"

    let database: Database
    let file: AuditedFile

    func index(_ content: ContentID) throws -> Int? {
        let statement = try database.cachedStatement(
            sql: "SELECT idx FROM audited WHERE content = ?")
        return try Int.fetchOne(statement, arguments: [content.hex])
    }

    func keep(_ content: ContentID, at index: Int) throws {
        try database.cachedStatement(sql: "INSERT INTO audited (content, idx) VALUES (?, ?)")
            .execute(arguments: [content.hex, index])
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
}
