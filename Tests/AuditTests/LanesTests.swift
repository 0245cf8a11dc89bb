import Foundation
import Testing

@testable import Audit

/// Whether the audit's signatures are verified on more than one core; asked of how it is built and
/// not of a clock.
@Suite("The audit's lanes") struct LanesTests {
    @Test func `so many batches are given out before the first is waited for`() async throws {
        let tampering = try Tampering(try await LongLedgerTests().long(783))
        let file = try AuditedFile(tampering.original)
        let lanes = await ReadingAhead(file: file, findings: Findings()).run { rows in
            [rows.count]
        } take: { _ in
        }
        // 800 entries are four batches, and each is a task of its own that any core may take.
        #expect(lanes == 4)
        #expect(lanes >= min(ProcessInfo.processInfo.activeProcessorCount, 4))
    }
}
