import Audit
import Custody
import Intake
import LedgerStore
import Registers
import Testing

/// A permit that the desk refuses, and the fact that names it: done without one, whichever came
/// first, and the same when the registers are made again.
@Suite struct RefusedPermitDeskTests {
    private let bench: Bench
    private let season: TestSeason

    init() throws {
        bench = try Bench()
        season = try TestSeason()
    }

    /// A permit that may not be given, and what was done with it in hand.
    enum Case: String, CaseIterable, Sendable {
        case movement, wipe

        var rule: String {
            switch self {
            case .movement: "refused movement-is-planned"
            case .wipe: "refused wipe-is-confirmed"
            }
        }

        /// What the fact is said to have been done without.
        var without: Set<DeviationCode> {
            switch self {
            case .movement: [.departureIsOrdered]
            case .wipe: [.wipedUnderOrder, .wipedAfterConfirmation]
            }
        }
    }

    private static let site: UnitID = named("nm-1")

    /// The season's people, a site that sits at computers, and a sealed box.
    private func prepared() throws -> [Written] {
        let sits = Supplement(
            plan: TestPlan.plan.id, notice: "机考时间另行通知",
            units: [Unit(id: Self.site, tier: .site, parent: named("nm"), name: "考点")],
            milestones: [],
            batches: [
                Batch(
                    id: named("C1"), number: 1, form: .computer, starts: season.scribe.now,
                    ends: season.scribe.now + .hours(8))
            ], sittings: [Sitting(site: Self.site, batch: named("C1"), rooms: [], alsoDue: [])],
            items: [], legs: [], windows: [])
        return try season.founding() + [
            season.scribe.write(
                .office(.supplement(SupplementIssue(supplement: sits))), by: ("c-head", .head)),
            season.pack("BX-1"), season.seal("BX-1", "BX-1-S1"),
        ]
    }

    private func permit(_ kind: Case) throws -> Written {
        switch kind {
        case .movement:
            // One courier, where the leg demands two.
            let order = MovementOrder(
                consignment: named("CG-1"), leg: named("out"), from: named("centre"),
                to: named("nm"), containers: [named("BX-1")], carriers: [named("c-esc1")],
                departs: season.scribe.now, arrives: season.scribe.now + .hours(10),
                graceMinutes: 120)
            return try season.scribe.write(.office(.movement(order)), by: ("c-head", .head))
        case .wipe:
            let order = WipeOrder(
                site: Self.site, batch: named("C1"), testCentre: Self.site)
            return try season.scribe.write(.closing(.wipeOrder(order)), by: ("r-head", .head))
        }
    }

    private func fact(_ kind: Case, under permit: ContentID) throws -> Written {
        switch kind {
        case .movement:
            let line = ReleaseLine(
                container: named("BX-1"), seals: [named("BX-1-S1")], count: 1)
            let release = Release(
                consignment: named("CG-1"), leg: named("out"), lines: [line],
                to: named("centre"), addressees: [], order: permit)
            return try season.scribe.write(
                .journey(.release(release)), by: ("c-cust", .custodian), ("c-off", .officer))
        case .wipe:
            let machine = MachineWipe(
                machine: named("M-1"), method: .purge, technique: "overwrite", tool: "t",
                toolVersion: "1", finished: season.scribe.now, residueChecked: true,
                verification: "读盘", verified: true, uninstalled: true)
            let wipe = Wipe(
                site: Self.site, batch: named("C1"), testCentre: Self.site, order: permit,
                machines: [machine])
            return try season.scribe.write(
                .closing(.wipe(wipe)), by: ("r-off1", .receiver), ("r-off2", .receiver))
        }
    }

    private func deviations(_ fact: Written, _ ledger: LedgerFile) throws -> Set<DeviationCode> {
        try ledger.consult { books in
            Set(books.history.rows(DeviationRow.self, fact.content).map(\.deviation.code))
        }
    }

    @Test(arguments: Case.allCases)
    func `what names a refused permit is done without one, in either order, rebuilt and audited`(
        kind: Case
    ) async throws {
        let before = try prepared()
        let permit = try permit(kind)
        let fact = try fact(kind, under: permit.content)
        let orders = [
            ("permit first", [permit, fact], [kind.rule, "admitted"]),
            ("fact first", [fact, permit], ["waits", kind.rule]),
        ]
        var meanings: [[String: String]] = []
        for (name, order, answers) in orders {
            var desk = try await bench.desk(name, after: before)
            var told: [String] = []
            for written in order { told.append(try await desk.submit(written).told) }
            #expect(told == answers, "\(name)")
            for _ in 0..<2 {
                #expect(try desk.ledger.standing(fact.content) == .effective, "\(name)")
                #expect(try deviations(fact, desk.ledger).isSuperset(of: kind.without), "\(name)")
                try expectRebuilt(desk.ledger)
                let report = try await Auditor(desk.ledger) { 0 }.audit()
                for finding in report.failures { Issue.record("\(finding.wording.english)") }
                #expect(report.counts.refused == 1)
                // A desk that opens on the rebuilt registers says the same.
                desk = try bench.reopened(desk)
                #expect(try await desk.submit(permit).told == "repeated")
                #expect(try await desk.submit(fact).told == "repeated")
            }
            meanings.append(try desk.ledger.orderFree().mapValues { "\($0)" })
        }
        let differing = meanings[0].keys.filter { meanings[0][$0] != meanings[1][$0] }
        #expect(differing.sorted() == [])
    }

    @Test(arguments: Case.allCases)
    func `a fact whose permit never comes waits still, rebuilt and audited`(
        kind: Case
    ) async throws {
        let before = try prepared()
        let fact = try fact(kind, under: try permit(kind).content)
        let desk = try await bench.desk(after: before)
        #expect(try await desk.submit(fact).told == "waits")
        try expectRebuilt(desk.ledger)
        #expect(try desk.ledger.standing(fact.content) == .pending)
        #expect(try deviations(fact, desk.ledger).isDisjoint(with: kind.without))
        #expect(try await Auditor(desk.ledger) { 0 }.audit().failures.isEmpty)
    }
}
