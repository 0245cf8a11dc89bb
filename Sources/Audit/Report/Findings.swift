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

    /// Runs a pass; where a table cannot be read, that is what was found.
    func reading(_ table: String, _ pass: () throws -> Void) {
        do { try pass() } catch { add(.file(.unreadable(table: table, "\(error)"))) }
    }
}
