import GRDB
import LedgerStore

/// What was found so far; of one kind no more than a reader can use, the rest is counted.
final class Findings {
    private static let most = 100
    private(set) var all: [AuditFinding] = []
    private(set) var unlisted = 0
    private(set) var failures = 0
    /// The auditor's own disk or memory gave out: what was found since is no judgement.
    private(set) var ownFailure: LedgerError?
    private var counts: [String: Int] = [:]

    func add(_ finding: AuditFinding) {
        if finding.isFailure { failures += 1 }
        // Notes are counted apart, so that they can never crowd a failure out.
        let kind = "\(finding.table) \(finding.isFailure)"
        counts[kind, default: 0] += 1
        if counts[kind, default: 0] <= Self.most { all.append(finding) } else { unlisted += 1 }
    }

    /// Puts what another pass found meanwhile before what was found here.
    func begin(with earlier: FoundElsewhere) {
        all = earlier.all + all
        unlisted += earlier.unlisted
        failures += earlier.failures
        ownFailure = ownFailure ?? earlier.ownFailure
    }

    var handedOver: FoundElsewhere {
        FoundElsewhere(
            all: all, unlisted: unlisted, failures: failures, ownFailure: ownFailure)
    }

    /// Runs a pass; where a table cannot be read, that is what was found.
    func reading(_ table: String, _ pass: () throws -> Void) {
        do { try pass() } catch { fail(error, reading: table) }
    }

    /// Notes why a pass broke off: for what the ledger is, or for what the auditor has not.
    func fail(_ error: any Error, reading table: String) {
        guard let own = LedgerError(ofAuditor: error) else {
            return add(.file(.unreadable(table: table, "\(error)")))
        }
        ownFailure = ownFailure ?? own
    }
}

extension LedgerError {
    /// Nil for whatever may lie in the ledger.
    ///
    /// The ledger is only read, and its connection writes nothing but temporary files: what fails
    /// in writing is always the auditor's own.
    fileprivate init?(ofAuditor error: any Error) {
        if case AuditError.cannotOpen(.diskFull)? = error as? AuditError {
            self = .diskFull
            return
        }
        guard let error = error as? DatabaseError else { return nil }
        let writing: [ResultCode] = [
            .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE,
            .SQLITE_IOERR_GETTEMPPATH,
        ]
        guard
            [.SQLITE_FULL, .SQLITE_NOMEM].contains(error.resultCode)
                || writing.contains(error.extendedResultCode)
        else { return nil }
        self.init(error)
    }
}

/// What a pass found that ran beside the others.
struct FoundElsewhere: Sendable {
    let all: [AuditFinding]
    let unlisted: Int
    let failures: Int
    let ownFailure: LedgerError?
}
