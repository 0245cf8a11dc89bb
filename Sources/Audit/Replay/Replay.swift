import Attestation
import Custody
import GRDB
import LedgerStore
import Registers

/// Decides every entry again, in its place, into registers of the auditor's own.
final class Replay {
    /// A private file that SQLite deletes by itself.
    let registers: DatabaseQueue
    let judge: Judge
    private let file: AuditedFile
    private let noted: NotedRegisters
    /// Small, for what is judged next is seldom about what was judged long ago.
    private let cache = RegisterCache(limit: 4_000)

    /// In KiB; what does not fit lies in the file, and most rows are only noted there.
    private static let pages = 8_192

    init(
        _ file: AuditedFile, _ findings: Findings, examiner: Examiner, settings: FileSettings,
        sightings: Sightings, key: [UInt8], rulesThen: Set<String>
    ) throws(AuditError) {
        self.file = file
        judge = Judge(
            findings: findings, examiner: examiner, settings: settings, sightings: sightings,
            rulesThen: rulesThen)
        noted = NotedRegisters(key: key, entries: EntryRows.count(file))
        do {
            var configuration = Configuration()
            configuration.label = "registers of the audit"
            // One transaction spans all batches, and is never taken back: nothing is lost with it.
            configuration.allowsUnsafeTransactions = true
            registers = try DatabaseQueue(path: "", configuration: configuration)
            try registers.inDatabase { database in
                try database.execute(
                    sql: """
                        PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;
                        PRAGMA cache_size = -\(Self.pages)
                        """)
                try database.beginTransaction(.immediate)
                try Registers.create(in: database)
                try database.execute(sql: Contents.table)
            }
        } catch let error as DatabaseError {
            throw .ownRegisters(LedgerError(error))
        } catch {
            throw .ownRegisters(.abandoned(error))
        }
    }

    func take(_ entries: [ExaminedEntry]) throws {
        try registers.inDatabase { database in
            let contents = Contents(noted: noted, database: database, file: file)
            let kept = RegisterHistory(database, cache: cache) { try contents.statement($0) }
            let history = AuditHistory(noted, kept: kept, database)
            try kept.gathering {
                for entry in entries {
                    try judge.judge(entry, history, contents)
                    if let failure = history.failure { throw failure }
                }
            }
        }
    }

    /// After the last entry; from now on the registers are only compared.
    func finish() throws { try registers.inDatabase { try $0.commit() } }

    /// How many rows a register has, if the file's sum is the same.
    func rows(_ table: RegisterTable, summedUpAs sum: RowSum?) throws -> Int? {
        guard let sum else { return nil }
        let own = try noted.sum(table) { hasher in
            try registers.read { try RegisterScan.sum(table, $0, hasher) }
        }
        return own == sum ? sum.count : nil
    }

    /// Puts a register that was only noted into its table.
    func keep(_ table: RegisterTable) throws {
        try registers.inDatabase { database in try noted.keep(table, database) }
    }
}
