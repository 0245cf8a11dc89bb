package import Custody
package import Intake
import LedgerStore
import Registers

/// One thing that is wrong, wherever it was found.
package struct FindingLine: Sendable {
    package let sort: String
    package let code: String
    package let gravity: Gravity
    package let what: Wording
    package let subjects: [Subject]
    package let people: [PersonID]
    package let containers: [ContainerID]
    package let statements: [ContentID]
    package let since: Instant?
    package let until: Instant?
    package let basis: Basis

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

extension FindingLine {
    /// Everything that is wrong in the whole ledger at an instant, gravest first.
    package static func all(_ books: Books, now: Instant) throws -> [FindingLine] {
        guard let centre = books.history.genesis?.centre else { return [] }
        let (history, db) = (books.history, books.snapshot.database)
        let evidence = books.evidence(now: now)
        let dues = try Board.dues(of: centre, books, now: now)
        let units = try Registers.all(UnitRow.self, in: db).map(\.unit.id)
        let watches = units.flatMap { Watch.kept(by: $0, evidence) }
        let silent = SilentRows(
            devices: try Registers.all(DeviceRow.self, in: db),
            refused: try Registers.all(RefusedStampRow.self, in: db),
            appointments: try Registers.all(AppointmentRow.self, in: db), units: units)
        let rows =
            Findings.seals(try Registers.all(SealUseRow.self, in: db), history)
            + Findings.devices(silent.devices, history)
            + Findings.gaps(try Registers.all(PendingRow.self, in: db), history)
            + Findings.quarantines(try Registers.all(QuarantineRow.self, in: db), history)
            + Findings.incidents(try Registers.all(IncidentRow.self, in: db), history)
        let read =
            Findings.machines(dues, history) + Findings.vacuums(dues, history)
            + Findings.watches(watches, until: now)
            + Findings.vaults(VaultRecord.kept(watches, evidence))
            + Findings.silence(silent, evidence) + Findings.hidden(units, evidence)
            + Findings.differences(try Board.balance(of: centre, books).differences)
        let all =
            try Registers.all(DeviationRow.self, in: db).map(FindingLine.init)
            + (rows + read).map(FindingLine.init)
        return all.sorted { one, other in
            one.gravity == other.gravity
                ? (one.since?.seconds ?? 0, one.code) < (other.since?.seconds ?? 0, other.code)
                : one.gravity > other.gravity
        }
    }
}
