import GRDB

/// What was found so far; of one kind no more than a reader can use, the rest is counted.
final class Findings {
    private static let most = 100
    private(set) var all: [AuditFinding] = []
    private(set) var unlisted = 0
    private(set) var failures = 0
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
    }

    var handedOver: FoundElsewhere {
        FoundElsewhere(all: all, unlisted: unlisted, failures: failures)
    }

    /// Runs a pass; where a table cannot be read, that is what was found.
    func reading(_ table: String, _ pass: () throws -> Void) {
        do { try pass() } catch { add(.file(.unreadable(table: table, "\(error)"))) }
    }
}

/// What a pass found that ran beside the others.
struct FoundElsewhere: Sendable {
    let all: [AuditFinding]
    let unlisted: Int
    let failures: Int
}
