import Custody
import Intake
import LedgerStore
import Registers
import Reports
import Views

/// Reads what a test centre's day is made of.
struct TestCentreReading {
    let books: Books
    let centre: Custody.Unit
    let language: Language
    let now: Instant

    private var history: any History { books.history }
    private var site: UnitID { centre.parent ?? centre.id }

    /// Out of the registers, and of all that is wrong in the ledger.
    func day(_ wrong: [FindingLine]) throws -> TestCentreDay {
        let plan = history.plan(for: site)
        let sittings = (plan?.sittings ?? []).filter {
            $0.site == site && $0.testCentre == centre.id
        }
        let batches = try sittings.compactMap { sitting in
            try plan?.batch(sitting.batch).map { try batch(sitting, $0) }
        }
        return TestCentreDay(
            centre: centre.id, site: site, now: now, batches: batches,
            outstanding: OpenDues(batches.flatMap(\.dues)).outstanding,
            findings: DayReading(books, centre, language, now: now).findings(wrong),
            supervision: plan?.wipe.basis)
    }

    private func batch(_ sitting: Sitting, _ batch: Batch) throws -> TestCentreBatch {
        let record = ComputerSitting(history, sitting)
        let dues = Deadlines(books.evidence(now: now)).dues(site: site, batch: batch.id)
        return TestCentreBatch(
            title: language(
                "第 \(batch.number) 批", "Batch \(batch.number)"),
            id: batch.id, starts: batch.starts, ends: batch.ends,
            steps: try steps(sitting, record),
            dues: dues.filter(isOfMachines),
            confirmed: record.confirmation.map { ($0.content, $0.at) },
            machines: record.machines.map { machine in
                TestCentreMachine(
                    machine, imported: record.imported(machine), wiped: record.wiped(machine))
            })
    }

    /// Its own clocks; what becomes of the goods is the site's.
    private func isOfMachines(_ due: Due) -> Bool {
        switch due.obligation {
        case .window(.uploadReport), .window(.uploadConfirmation), .window(.wipe),
            .expected(.discImport):
            true
        case .window, .milestone, .filing, .vault, .movement, .expected: false
        }
    }

    private func steps(_ sitting: Sitting, _ record: ComputerSitting) throws -> [DayStep] {
        let fields = [
            ("site", sitting.site.text), ("batch", sitting.batch.text),
            ("testCentre", centre.id.text),
        ]
        func step(
            _ kind: ActKind, _ more: [(String, String)] = [], waits: Wording? = nil
        ) -> DayStep {
            DayStep(
                kind, fields: fields + more,
                done: record.facts(of: kind).map { ($0.content, $0.at) }, waits: waits)
        }
        let unordered =
            record.order == nil
            ? Wording("等待考点下达删除指令", "the site has not ordered the wipe yet") : nil
        return [
            DayStep(
                .discImport, fields: fields + (try disc(sitting)), done: imports(record)),
            step(.upload), step(.wipe, record.wiping, waits: record.unconfirmed ?? unordered),
        ]
    }

    private func imports(_ record: ComputerSitting) -> [(content: ContentID, at: Instant)] {
        var seen: Set<ContentID> = []
        return record.machines.compactMap { record.imported($0) }
            .filter { seen.insert($0.content).inserted }.map { ($0.content, $0.at) }
    }

    /// The opened box with the batch's paper disc, where there is just one.
    private func disc(_ sitting: Sitting) throws -> [(String, String)] {
        let discs = try Registers.containers(of: [site], in: books.snapshot.database)
            .filter { box in
                box.open && box.kinds.contains(.paperDisc)
                    && (box.batch.map { $0 == sitting.batch } ?? true)
            }
        return discs.count == 1 ? discs.map { ("disc", $0.container.text) } : []
    }
}
