import GRDB
package import LedgerStore

/// A ledger file as the auditor holds it: one connection of his own that cannot write, in one
/// transaction from the first look to the last, so that a desk may go on working meanwhile.
///
/// `LedgerFile` refuses a file whose right edge is wrong; the auditor has to see that file too.
final class AuditedFile: Sendable {
    static let applicationID = 0x4355_5354
    static let format = 1

    /// As they were before the first look.
    let traces: LedgerTraces
    private let queue: DatabaseQueue

    init(_ path: String) throws(AuditError) {
        traces = LedgerTraces(of: path)
        do throws(LedgerError) { try LedgerFile.refuseOlderJournal(path) } catch {
            throw .cannotOpen(error)
        }
        do {
            queue = try Self.open(path)
            try queue.inDatabase { database in
                try database.beginTransaction(.deferred)
                let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
                let format = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
                guard application == Self.applicationID else { throw AuditError.notALedger }
                guard format == Self.format else {
                    throw AuditError.cannotOpen(.otherFormat(format))
                }
            }
        } catch let error as AuditError {
            throw error
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw .notALedger
        } catch let error as DatabaseError {
            throw .cannotOpen(LedgerFile.fault(of: path, error))
        } catch {
            throw .cannotOpen(.abandoned(error))
        }
    }

    /// Looks at the file; what SQLite throws is the caller's finding.
    func read<Value>(_ body: (Database) throws -> Value) rethrows -> Value {
        try queue.inDatabase(body)
    }

    /// Whether the file says of a refusal that it was by this rule.
    func hasRefused(by rule: String) -> Bool {
        let found = try? read {
            try Bool.fetchOne(
                $0, sql: "SELECT EXISTS (SELECT 1 FROM register_refusal WHERE code = ?)",
                arguments: [rule])
        }
        return found == true
    }

    /// Bytes of the file, as its own header counts pages.
    func size() -> Int {
        let size = try? read { database in
            (try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0)
                * (try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0)
        }
        return size ?? 0
    }

    /// A file on a read-only disc has no side files and is taken as it lies, but never without a
    /// journal that has what came last.
    private static func open(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        // Whoever closes the file as the last has it to himself for a moment.
        configuration.busyMode = .timeout(5)
        // One transaction spans many calls.
        configuration.allowsUnsafeTransactions = true
        configuration.label = "audited ledger"
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            _ = try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA schema_version") }
            return queue
        } catch let error as DatabaseError
            where LedgerFile.isTakenAsItLies(path, after: error)
        {
            return try DatabaseQueue(
                path: LedgerFile.addressAsItLies(path), configuration: configuration)
        }
    }
}

/// Why there is no audit at all.
package enum AuditError: Error, Sendable {
    case cannotOpen(LedgerError)
    /// A database of another program, or no database.
    case notALedger
    /// Accepted as another then, and a rule neither of today's nor of the ledger's own refusals.
    case ruleUnknown(String)
    /// The auditor's own registers could not be kept: nothing is said of the ledger.
    case ownRegisters(LedgerError)
}
