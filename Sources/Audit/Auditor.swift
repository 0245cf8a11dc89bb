package import Attestation
import GRDB
package import LedgerStore
package import Merkle
import Registers
import Signing

/// Reads a whole ledger again on a path of its own and believes nothing that the desk wrote.
///
/// Entries stream through in batches: all cores verify ahead while the one replay goes on, so
/// memory does not grow with the ledger; the replayed registers lie in a private file.
package struct Auditor: Sendable {
    package typealias Progress = @Sendable (_ phase: AuditPhase, _ done: Int, _ of: Int) -> Void

    private static let ahead = 8
    private let path: String
    private let sites: [RelyingParty]
    private let cosigners: [NoteKey]
    private let clock: @Sendable () -> Int64

    /// - Parameters:
    ///   - path: the ledger's file; it may be live, damaged, or on a read-only disc.
    ///   - sites: the web origins whose WebAuthn assertions are believed.
    ///   - cosigners: keys of the parties whose cosignatures are to be verified.
    ///   - clock: milliseconds, for the timings alone.
    package init(
        path: String, sites: [RelyingParty] = [], cosigners: [NoteKey] = [],
        clock: @escaping @Sendable () -> Int64
    ) {
        (self.path, self.sites, self.cosigners, self.clock) = (path, sites, cosigners, clock)
    }

    package init(
        _ ledger: LedgerFile, sites: [RelyingParty] = [], cosigners: [NoteKey] = [],
        clock: @escaping @Sendable () -> Int64
    ) {
        self.init(path: ledger.path, sites: sites, cosigners: cosigners, clock: clock)
    }

    /// Audits every byte, and holds the ledger against evidence that others have of it.
    ///
    /// - Throws: ``AuditError`` where there is nothing to audit; all else is in the report.
    @concurrent package func audit(
        against evidence: [OutsideEvidence] = [],
        progress: @escaping Progress = { _, _, _ in }
    ) async throws(AuditError) -> AuditReport {
        let work = try AuditWork(
            file: try AuditedFile(path), sites: sites, cosigners: cosigners, evidence: evidence)
        let watch = Stopwatch(clock: clock)
        watch.time(.pages) {
            progress(.pages, 0, 1)
            work.findings.reading("sqlite_master") {
                try FilePass(file: work.file, findings: work.findings).run()
            }
        }
        let started = clock()
        await examine(work, progress)
        watch.add(.entries, since: started)
        finish(work, watch, progress)
        return work.report(watch.timings)
    }

    /// Verifies ahead on all cores; judges and grows the tree here, in the ledger's order.
    private func examine(_ work: AuditWork, _ progress: Progress) async {
        let total = EntryRows.count(work.file)
        var rows = EntryRows(work.file)
        let examiner = work.examiner
        var running: [Task<[ExaminedEntry], Never>] = []
        while true {
            work.findings.reading("entry") {
                while running.count < Self.ahead, let batch = try rows.take() {
                    running.append(Task.detached { examiner.examine(batch) })
                }
            }
            guard !running.isEmpty else { break }
            work.take(await running.removeFirst().value)
            progress(.entries, work.counts.entries, total)
        }
        work.finishEntries()
    }

    private func finish(_ work: AuditWork, _ watch: Stopwatch, _ progress: Progress) {
        watch.time(.cosignatures) {
            progress(.cosignatures, 0, 1)
            work.verifyCosignatures(cosigners)
        }
        watch.time(.registers) {
            let tables = RegisterTable.all
            for (number, table) in tables.enumerated() {
                progress(.registers, number, tables.count)
                work.compare(table)
            }
        }
        watch.time(.people) {
            progress(.people, 0, 1)
            work.checkPeople()
        }
        watch.time(.against) {
            progress(.against, 0, 1)
            work.compareEvidence()
        }
    }
}

/// Takes the time of each pass.
private final class Stopwatch {
    private let clock: @Sendable () -> Int64
    private(set) var timings: [AuditTiming] = []

    init(clock: @escaping @Sendable () -> Int64) { self.clock = clock }

    func time(_ phase: AuditPhase, _ pass: () -> Void) {
        let started = clock()
        pass()
        add(phase, since: started)
    }

    func add(_ phase: AuditPhase, since started: Int64) {
        timings.append(AuditTiming(phase: phase, milliseconds: clock() - started))
    }
}
