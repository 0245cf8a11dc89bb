import Testing

@testable import Custody

/// A blind check that is never opened checks nothing.
struct HiddenReadingTests {
    private let season = ConductSeason()

    private func found(_ now: Instant) -> [Finding] {
        let evidence = Evidence(season.season, now: now) { [season] content in
            Bracket(claimed: season.season.statement(content)?.at ?? .distant)
        }
        return Findings.hidden(["centre"], evidence)
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
