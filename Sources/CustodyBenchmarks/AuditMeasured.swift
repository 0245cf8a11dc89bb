import Audit
import Custody
import Foundation

/// The audit of one ledger, in a process of its own.
enum AuditMeasured {
    /// Tells what each pass took, and fails if the ledger is not sound.
    static func run(_ path: String) async throws {
        let auditor = Auditor(path: path) { Int64(Date().timeIntervalSince1970 * 1000) }
        let clock = ContinuousClock()
        var (start, usage) = (clock.now, Usage.now)
        let count = try await auditor.verifySignatures()
        Errand.tell("signature-seconds", start.duration(to: clock.now).seconds)
        Errand.tell("signature-processor", Usage.now.processor - usage.processor)
        Errand.tell("signature-peak", Usage.now.peak)
        (start, usage) = (clock.now, Usage.now)
        let report = try await auditor.audit()
        Errand.tell("whole-seconds", start.duration(to: clock.now).seconds)
        Errand.tell("whole-processor", Usage.now.processor - usage.processor)
        Errand.tell("replay-seconds", Double(report.replaying) / 1000)
        for timing in report.timings {
            Errand.tell("\(timing.phase.rawValue)-seconds", Double(timing.milliseconds) / 1000)
        }
        Errand.tell("entries", Double(report.counts.entries))
        Errand.tell("signatures", Double(report.counts.signatures))
        Errand.tell("peak", Usage.now.peak)
        guard report.isClean, count.failing == 0 else {
            throw NotClean(findings: report.findings.map { $0.wording.english })
        }
    }
}

struct NotClean: Error {
    let findings: [String]
}
