package import Custody
package import Merkle

/// What an audit did and found.
package struct AuditReport: Sendable {
    /// In the order in which they were found, failures and notes.
    package let findings: [AuditFinding]
    /// How many more there were than anybody reads.
    package let unlisted: Int
    package let failureCount: Int
    package let counts: AuditCounts
    /// How much of it others saw; nothing inside commits to that, so that it is always said.
    package let cosigned: CosignatureCoverage
    package let timings: [AuditTiming]
    /// Milliseconds that judging took, of those for the entries.
    package let replaying: Int64
    /// The tree that the entries make, rebuilt by the auditor.
    package let head: TreeHead
    /// The newest checkpoint, as the log signed it.
    package let checkpoint: String

    package var isClean: Bool { failureCount == 0 }
    package var failures: [AuditFinding] { findings.filter(\.isFailure) }
    package var notes: [AuditFinding] { findings.filter { !$0.isFailure } }
}

/// How much was looked at.
package struct AuditCounts: Hashable, Sendable {
    package internal(set) var entries = 0
    package internal(set) var admitted = 0
    package internal(set) var refused = 0
    package internal(set) var signatures = 0
    /// Entries that today's rules would judge otherwise than those of their time.
    package internal(set) var judgedOtherwise = 0
    package internal(set) var envelopeBytes = 0
    package internal(set) var fileBytes = 0
    package internal(set) var tiles = 0
    package internal(set) var checkpoints = 0
    package internal(set) var cosignatures = 0
    package internal(set) var registers = 0
    package internal(set) var registerRows = 0
    /// Checkpoints, proofs and acknowledgements from outside that were held against the ledger.
    package internal(set) var testimonies = 0
}

/// What the auditor is doing.
package enum AuditPhase: String, CaseIterable, Hashable, Sendable {
    case pages, entries, cosignatures, registers, people, against
}

/// How long one pass took, by the clock that the caller gave.
package struct AuditTiming: Hashable, Sendable {
    package let phase: AuditPhase
    package let milliseconds: Int64
}

extension AuditPhase: Worded {
    package var wording: Wording {
        switch self {
        case .pages: Wording("检查数据库各页", "examining every page")
        case .entries: Wording("重读、验签、重判各条", "re-reading, verifying and judging every entry")
        case .cosignatures: Wording("核验共签", "verifying cosignatures")
        case .registers: Wording("比对登记簿", "comparing the registers")
        case .people: Wording("核对人员资料", "checking people's details")
        case .against: Wording("比对外部证据", "comparing outside evidence")
        }
    }
}

extension AuditReport: Worded {
    package var wording: Wording {
        let counted = (
            "\(counts.entries) 条、\(counts.signatures) 个签名、\(counts.tiles) 个哈希块、"
                + "\(counts.checkpoints) 个检查点、\(counts.registerRows) 行登记",
            "\(counts.entries) entries, \(counts.signatures) signatures, \(counts.tiles) tiles, "
                + "\(counts.checkpoints) checkpoints, \(counts.registerRows) register rows"
        )
        guard isClean else {
            return Wording(
                "审计不通过：\(failureCount) 处不符（已查 \(counted.0)）",
                "The audit fails: \(failureCount) \(failureCount == 1 ? "finding" : "findings") in "
                    + counted.1)
        }
        guard counts.judgedOtherwise == 0 else {
            return Wording(
                "审计通过，其中 \(counts.judgedOtherwise) 条依审计人认可的当时规则：\(counted.0) 相符",
                "The audit passes, \(counts.judgedOtherwise) entries by rules of then that the "
                    + "auditor accepts: \(counted.1) agree")
        }
        return Wording("审计通过：\(counted.0) 全部相符", "The audit passes: \(counted.1) agree")
    }
}
