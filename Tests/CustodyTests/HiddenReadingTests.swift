import Testing

@testable import Custody

/// A blind check that is never opened checks nothing.
struct HiddenReadingTests {
    private let season = ConductSeason()

    private func found(_ now: Instant, of unit: UnitID = "centre") -> [Finding] {
        let evidence = Evidence(season.season, now: now) { [season] content in
            Bracket(claimed: season.season.statement(content)?.at ?? .distant)
        }
        return Findings.hidden([unit], evidence)
    }

    private func handOver(read: String = "B1 S001") {
        season.papers("B1", "S001")
        season.releaseBlind("B1 S001")
        season.acceptBlind(read)
    }

    private var soon: Instant { season.now + .minutes(10) }
    private var late: Instant { season.now + .days(7) }

    @Test func `honest: opened after the readings, it is compared, and nothing stays hidden`() {
        handOver()
        season.reveal("B1 S001")
        #expect(found(late) == [])
    }

    @Test func `careless: forgotten, it is found when the grace is over, with who gave it`() {
        handOver()
        let release = season.departed
        #expect(found(soon) == [])
        let hidden = found(late)
        #expect(hidden.map(\.code) == [.readingsStayHidden])
        #expect(hidden.first?.statements == [release])
        #expect(hidden.first?.containers == [name("B1")])
        #expect(hidden.first?.people.isEmpty == false)
        #expect(hidden.first?.gravity == .serious)
    }

    @Test func `hostile: who opens one box of two, the one that agrees, still hides the other`() {
        season.papers("B1", "S001")
        season.papers("B2", "S002")
        season.releaseBlind("B1 S001", "B2 S009")
        season.acceptBlind("B1 S001", "B2 S002")
        season.reveal("B1 S001")
        #expect(found(late).map(\.containers) == [[name("B2")]])
    }

    /// A shift of the site committed to what it left; its region's plan leaves ten days from then on.
    private func shift(plan day: Int, _ hour: Int) -> [FindingCode] {
        season.papers("B1", "S001")
        season.shiftBlind(committed: ["B1 S001"], counted: ["B1 S001"])
        let now = late
        season.clock(day, hour)
        let trust = TrustPolicy(
            skewSeconds: 120, syncHours: 240, staleHours: 24, basis: ConductPlan.basis)
        let plan = ConductPlan.plan("own", of: "region", trust: trust)
        season.say(.office(.plan(PlanIssue(plan: plan))), by: "hal")
        return found(now, of: "site").map(\.code)
    }

    @Test func `a plan that leaves more time holds for what was not yet to be opened by then`() {
        #expect(shift(plan: 6, 9) == [])
    }

    @Test func `and takes nothing back of what had stayed hidden before it`() {
        #expect(shift(plan: 6, 10) == [.readingsStayHidden])
    }

    @Test func `what nobody has answered hides nothing yet, and what was shown hides nothing`() {
        season.papers("B1", "S001")
        season.releaseBlind("B1 S001")
        #expect(found(late) == [])
    }

    @Test func `a blind slip is compared with the count when it is opened, and not before`() {
        handOver()
        let before = Differences.of("centre", season.season)
        #expect(before.filter { $0.sides == .slipAndCount } == [])
        season.reveal("B1 S001")
        #expect(
            Differences.of("centre", season.season).filter { $0.sides == .slipAndCount } == [])
        let lied = ConductSeason()
        lied.papers("B1", "S001")
        lied.releaseBlind("B1 S009")
        lied.acceptBlind("B1 S001")
        lied.reveal("B1 S009")
        let found = Differences.of("centre", lied.season).filter { $0.sides == .slipAndCount }
        #expect(found.map(\.difference) == [.wrongSeal])
        #expect(found.first?.seals == names("S001 S009"))
    }
}
