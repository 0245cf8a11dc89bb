package import Attestation
import Custody
import GRDB
package import LedgerStore
package import Merkle
import Registers
import Signing

/// Reads a whole ledger again on a path of its own and believes nothing that the desk wrote.
///
/// Entries stream through in batches: all cores verify ahead while the one replay goes on and
/// another connection examines the pages; the replayed registers lie in a private file. So memory
/// does not grow with the ledger.
package struct Auditor: Sendable {
    package typealias Progress = @Sendable (_ phase: AuditPhase, _ done: Int, _ of: Int) -> Void

    let path: String
    let sites: [RelyingParty]
    private let cosigners: [NoteKey]
    private let rulesThen: Set<String>
    private let clock: @Sendable () -> Int64

    /// Without a word from the auditor every rule of today held when the ledger was kept: a changed
    /// rule cannot be told from a desk that gave a permit against it.
    /// - Parameters:
    ///   - path: the ledger's file; it may be live, damaged, or on a read-only disc.
    ///   - sites: the web origins whose WebAuthn assertions are believed.
    ///   - cosigners: keys of the parties whose cosignatures are to be verified.
    ///   - rulesThen: rules that came after the ledger, or were given up since, as he accepts.
    ///   - clock: milliseconds, for the timings alone.
    package init(
        path: String, sites: [RelyingParty] = [], cosigners: [NoteKey] = [],
        rulesThen: Set<String> = [], clock: @escaping @Sendable () -> Int64
    ) {
        (self.path, self.sites, self.cosigners, self.clock) = (path, sites, cosigners, clock)
        self.rulesThen = rulesThen
        OneHeap.keep()
    }

    package init(
        _ ledger: LedgerFile, sites: [RelyingParty] = [], cosigners: [NoteKey] = [],
        clock: @escaping @Sendable () -> Int64
    ) {
        self.init(path: ledger.path, sites: sites, cosigners: cosigners, clock: clock)
    }

    /// Audits every byte, and holds the ledger against evidence that others have of it.
    ///
    /// - Throws: ``AuditError`` where there is nothing to audit, or nothing to audit it with; all else
    ///   is in the report.
    @concurrent package func audit(
        against evidence: [OutsideEvidence] = [],
        progress: @escaping Progress = { _, _, _ in }
    ) async throws(AuditError) -> AuditReport {
        // Drawn for this audit, for sums that nobody can have prepared a file for.
        let key = Randomness.bytes(Digest.size)
        let file = try AuditedFile(path)
        for rule in rulesThen.sorted()
        where RefusalCode(rawValue: rule) == nil && !file.hasRefused(by: rule) {
            throw .ruleUnknown(rule)
        }
        let work = try AuditWork(
            file: file, sites: sites, cosigners: cosigners,
            rulesThen: rulesThen, evidence: evidence, key: key, clock: clock)
        let watch = Stopwatch(clock: clock)
        let started = clock()
        progress(.pages, 0, 1)
        let beside = Task.detached { [path, clock] in
            (pass: PassBeside(path: path, key: key), taken: clock() - started)
        }
        let entries = Stopwatch(clock: clock)
        await entries.time(.entries) { await examine(work, progress) }
        let (pass, taken) = await beside.value
        finish(work, pass.registers, entries, progress)
        work.findings.begin(with: pass.found)
        if let failure = work.findings.ownFailure { throw .ownRegisters(failure) }
        watch.add(.pages, taken)
        return work.report(watch.timings + entries.timings)
    }

    /// Verifies ahead on all cores; judges and grows the tree here, in the ledger's order.
    private func examine(_ work: AuditWork, _ progress: Progress) async {
        let total = EntryRows.count(work.file)
        let examiner = work.examiner
        await ReadingAhead(file: work.file, findings: work.findings).run { rows in
            examiner.examine(rows)
        } take: { batch in
            work.take(batch)
            progress(.entries, work.counts.entries, total)
        }
        work.finishEntries()
    }

    private func finish(
        _ work: AuditWork, _ scan: RegisterScan?, _ watch: Stopwatch, _ progress: Progress
    ) {
        watch.time(.cosignatures) {
            progress(.cosignatures, 0, 1)
            work.verifyCosignatures(cosigners)
        }
        watch.time(.registers) {
            let tables = RegisterTable.all
            for (number, table) in tables.enumerated() {
                progress(.registers, number, tables.count)
                work.compare(table, scan)
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
        add(phase, clock() - started)
    }

    func time(_ phase: AuditPhase, _ pass: () async -> Void) async {
        let started = clock()
        await pass()
        add(phase, clock() - started)
    }

    func add(_ phase: AuditPhase, _ taken: Int64) {
        timings.append(AuditTiming(phase: phase, milliseconds: taken))
    }
}
