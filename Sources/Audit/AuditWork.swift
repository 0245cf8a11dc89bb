import Attestation
import Custody
import LedgerStore
import Merkle
import Registers
import Signing

/// One audit under way: its passes in step with each other, entry by entry.
final class AuditWork {
    let file: AuditedFile
    let findings = Findings()
    let examiner: Examiner
    private(set) var counts = AuditCounts()
    private let settings: FileSettings
    private let checkpoints: CheckpointPass
    private let tree: TreePass
    private let replay: Replay
    private let outside: OutsideCheck
    private let sightings: Sightings
    private var cosigned = CosignatureCoverage()
    private var next = 0
    private var replays = true
    private let clock: @Sendable () -> Int64
    private var replaying: Int64 = 0

    init(
        file: AuditedFile, sites: [RelyingParty], cosigners: [NoteKey],
        rulesThen: Set<String>, evidence: [OutsideEvidence], key: [UInt8],
        clock: @escaping @Sendable () -> Int64
    ) throws(AuditError) {
        (self.file, self.clock) = (file, clock)
        examiner = Examiner(ring: KeyRing(), sites: sites)
        settings = FileSettings(file, findings)
        checkpoints = CheckpointPass(file, findings, settings)
        outside = OutsideCheck(evidence, file, settings, findings, cosigners: cosigners)
        tree = TreePass(file, findings, checkpoints: checkpoints, sizes: outside.sizes)
        sightings = Sightings(file, findings)
        replay = try Replay(
            file, findings, examiner: examiner, settings: settings, sightings: sightings,
            key: key, rulesThen: rulesThen)
        counts.fileBytes = file.size()
        findings.reading("checkpoint") { try checkpoints.prepare(through: 0) }
        checkpoints.check(at: 0) { .sha256([]) }
        if checkpoints.count == 0 { findings.add(.checkpoint(size: 0, .missing)) }
    }

    func take(_ entries: [ExaminedEntry]) {
        for entry in entries {
            if entry.index != next { findings.add(.entry(next, .missing)) }
            next = entry.index &+ 1
            counts.entries += 1
            counts.envelopeBytes += entry.bytes
            outside.meet(entry)
        }
        findings.reading("tile") { try tree.take(entries) }
        // Registers whose history is unreadable would only repeat that for every later entry.
        guard replays else { return }
        let started = clock()
        defer { replaying += clock() - started }
        do { try replay.take(entries) } catch {
            replays = false
            findings.fail(error, reading: "entry")
        }
    }

    func finishEntries() {
        findings.reading("tile") { try tree.finish() }
        findings.reading("checkpoint") { try checkpoints.finish(size: tree.tree.size) }
        replay.judge.finish()
        sightings.finish(size: tree.tree.size)
        findings.reading("entry") { try replay.finish() }
        for doubt in file.traces.doubts(size: counts.entries) {
            switch doubt {
            case .shortened(let noted, let found):
                findings.add(.file(.shortened(from: noted, to: found)))
            case .alsoNamed: findings.add(.file(.alsoNamed))
            }
        }
    }

    func verifyCosignatures(_ cosigners: [NoteKey]) {
        findings.reading("cosignature") {
            let pass = CosignaturePass(file: file, findings: findings, cosigners: cosigners)
            cosigned = try pass.run(entries: counts.entries)
            counts.cosignatures = cosigned.lines
        }
    }

    /// By the sums over all rows; where they differ or say nothing, row by row.
    func compare(_ table: RegisterTable, _ scan: RegisterScan?) {
        counts.registers += 1
        findings.reading(table.name) {
            let isOfNow = try file.read { try LedgerEdge($0) } == scan?.edge
            if isOfNow, let rows = try replay.rows(table, summedUpAs: scan?.sum(table)) {
                counts.registerRows += rows
                return
            }
            try replay.keep(table)
            let comparison = RegisterComparison(
                file: file, findings: findings, own: replay.registers,
                admittedToday: replay.judge.admittedToday)
            counts.registerRows += try comparison.compare(table)
        }
    }

    func checkPeople() {
        let side = SidePass(file: file, findings: findings, own: replay.registers)
        findings.reading("person_detail") {
            try replay.keep(RegisterTable(PersonRow.register))
            try side.people()
        }
    }

    func compareEvidence() {
        counts.testimonies = outside.judge(tree.tree.size, roots: tree.roots)
    }

    func report(_ timings: [AuditTiming]) -> AuditReport {
        counts.admitted = replay.judge.admitted
        counts.refused = replay.judge.refused
        counts.signatures = replay.judge.signatures
        counts.judgedOtherwise = replay.judge.judgedOtherwise
        counts.tiles = tree.tiles
        counts.checkpoints = checkpoints.count
        return AuditReport(
            findings: findings.all, unlisted: findings.unlisted, failureCount: findings.failures,
            counts: counts, cosigned: cosigned, timings: timings, replaying: replaying,
            head: tree.tree.head, checkpoint: checkpoints.newestText)
    }
}
