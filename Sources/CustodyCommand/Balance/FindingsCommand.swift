import ArgumentParser
import Custody
import Intake
import LedgerStore
import Registers
import Spelling

/// One thing that is wrong, wherever it was found.
struct FindingLine {
    let sort: String
    let code: String
    let gravity: Gravity
    let what: Wording
    let subjects: [Subject]
    let people: [PersonID]
    let containers: [ContainerID]
    let statements: [ContentID]
    let since: Instant?
    let until: Instant?
    let basis: Basis

    init(_ finding: Finding) {
        sort = "finding"
        (code, gravity) = (finding.code.rawValue, finding.gravity)
        what = finding.code.wording
        (subjects, people) = (finding.subjects, finding.people)
        (containers, statements) = (finding.containers, finding.statements)
        (since, until, basis) = (finding.since, finding.until, finding.basis)
    }

    init(_ row: DeviationRow) {
        sort = "deviation"
        (code, gravity) = (row.deviation.code.rawValue, row.deviation.code.gravity)
        what = row.deviation.code.wording
        (subjects, people) = (row.deviation.subjects, row.people)
        (containers, statements) = ([], [row.content])
        (since, until, basis) = (row.at, nil, row.deviation.code.basis)
    }
}

/// Everything that is wrong, recorded or found by reading, gravest first.
struct FindingsCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "findings", abstract: "问题清单：偏差与读账发现 / Deviations and findings",
        discussion: """
            --out 写成 .csv、.xlsx 或 .jsonl，字段见 custody schema findings。
            --out writes .csv, .xlsx or .jsonl; custody schema findings has the fields.
            例 / Example:
              custody findings --gravity serious --out 问题.csv
            """)

    @Option(help: "什么时候；缺省为现在 / When; now by default") var at: String?
    @Option(help: "至少多重：note, deviation, serious, critical / At least how grave")
    var gravity: Gravity = .note
    @Option(help: "写成文件 .csv .xlsx .jsonl / Write a file") var out: String?
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let now = try at.map(Times.read) ?? WallClock.machine.instant
        let all = try ledger.open().consult { try Self.lines($0, now) }
        let shown = all.filter { $0.gravity >= gravity }.sorted { one, other in
            one.gravity == other.gravity
                ? (one.since?.seconds ?? 0, one.code) < (other.since?.seconds ?? 0, other.code)
                : one.gravity > other.gravity
        }
        try RecordTable.findings(shown).give(output, file: out) {
            shown.flatMap { line -> [String] in
                let about = line.subjects.map { output.language($0) }.joined(separator: "；")
                return [
                    "\(output.language(line.gravity))  \(output.language(line.what))  \(about)",
                    "    " + output.language("依据：", "basis: ") + output.language(line.basis),
                ]
            }
        }
    }

    private static func lines(_ books: Books, _ now: Instant) throws -> [FindingLine] {
        let (history, db) = (books.history, books.snapshot.database)
        let centre = try AskedUnit.read(nil, books)
        let evidence = books.evidence(now: now)
        let containers = try Registers.all(ContainerRow.self, in: db)
        let releases = Set(containers.compactMap(\.release)).sorted()
        let dues = Deadlines(evidence).board(of: centre, releases: releases)
        let units = try Registers.all(UnitRow.self, in: db).map(\.unit.id)
        let watches = units.flatMap { Watch.kept(by: $0, evidence) }
        let rows =
            Findings.seals(try Registers.all(SealUseRow.self, in: db), history)
            + Findings.devices(try Registers.all(DeviceRow.self, in: db), history)
            + Findings.gaps(try Registers.all(PendingRow.self, in: db), history)
            + Findings.quarantines(try Registers.all(QuarantineRow.self, in: db), history)
            + Findings.incidents(try Registers.all(IncidentRow.self, in: db), history)
        let read =
            Findings.machines(dues, history) + Findings.vacuums(dues, history)
            + Findings.watches(watches, until: now)
            + Findings.differences(Differences.of(centre, history))
        return try Registers.all(DeviationRow.self, in: db).map(FindingLine.init)
            + (rows + read).map(FindingLine.init)
    }
}
