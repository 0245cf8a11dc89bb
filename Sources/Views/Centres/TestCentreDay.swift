package import Custody

/// A machine between the import of a disc and its wipe.
package struct TestCentreMachine: Sendable {
    let machine: MachineID
    let imported: MachineRow?
    let wiped: MachineRow?

    package init(_ machine: MachineID, imported: MachineRow?, wiped: MachineRow?) {
        (self.machine, self.imported, self.wiped) = (machine, imported, wiped)
    }

    /// It holds papers or answers as far as the record knows.
    var isFull: Bool { imported != nil && wiped?.good != true }
}

/// A computer-based batch as the test centre has it.
package struct TestCentreBatch: Sendable {
    let title: String
    let id: BatchID
    let starts: Instant
    let ends: Instant
    let steps: [DayStep]
    /// The upload, its confirmation, and the wipe under both readings.
    package let dues: [Due]
    /// The not-before of the wipe.
    let confirmed: (content: ContentID, at: Instant)?
    let machines: [TestCentreMachine]

    package init(
        title: String, id: BatchID, starts: Instant, ends: Instant, steps: [DayStep],
        dues: [Due], confirmed: (content: ContentID, at: Instant)?, machines: [TestCentreMachine]
    ) {
        (self.title, self.id, self.starts, self.ends) = (title, id, starts, ends)
        (self.steps, self.dues, self.confirmed, self.machines) = (steps, dues, confirmed, machines)
    }
}

/// What a test centre's day is made of.
package struct TestCentreDay: Sendable {
    package let centre: UnitID
    package let site: UnitID
    let now: Instant
    let batches: [TestCentreBatch]
    /// What of their obligations somebody has still to act on.
    let outstanding: [Due]
    package let findings: [DayFinding]
    /// On what the site's supervision of a wipe stands.
    let supervision: Basis?

    package init(
        centre: UnitID, site: UnitID, now: Instant, batches: [TestCentreBatch],
        outstanding: [Due], findings: [DayFinding], supervision: Basis?
    ) {
        (self.centre, self.site, self.now, self.batches) = (centre, site, now, batches)
        (self.outstanding, self.findings) = (outstanding, findings)
        self.supervision = supervision
    }

    package var dues: [Due] { batches.flatMap(\.dues) }

    /// What is owed now and can be done here, by the centre or by its site.
    var owed: [Due] {
        let here: Set = [centre, site]
        return outstanding.filter { due in
            due.verdict != .waiting
                && here.contains(due.alarm) && here.contains(due.owedBy)
                && due.starts.map { $0 <= now } ?? true
        }
    }
}
