import Testing

@testable import Custody

/// A vault with two on duty and a round every half hour, and a plan that is signed meanwhile.
@Suite("A changed rule changes tomorrow's watch and not yesterday's")
struct PlansThenWatchTests {
    private let season: VaultSeason
    private let one = VaultSeason.one
    private let two = VaultSeason.two
    private let third = VaultSeason.third

    init() {
        season = VaultSeason()
        season.story.note([
            .planName(PlanNameRow(plan: SeasonPlan.national.id, unit: "NC", content: "plan"))
        ])
    }

    private func at(_ hour: Int, _ minute: Int = 0, day: Int = 5) -> Instant {
        VaultSeason.at(hour, minute, day: day)
    }

    /// The region's own plan of its vault, known to all from an instant on.
    private func own(_ known: Instant, onDuty: Int = 2, rounds: Int = 30, of people: Int = 2) {
        let house = VaultOversight.house
        let vault = VaultPolicy(
            onDuty: onDuty, roundMinutes: rounds, inspectionHours: 12, reviewHours: 6,
            basis: .house("vault"),
            oversight: VaultOversight(
                roundPeople: people, graceMinutes: house.graceMinutes,
                signatureMinutes: house.signatureMinutes, shiftHours: house.shiftHours,
                visitMinutes: house.visitMinutes, outageMinutes: house.outageMinutes,
                repairHours: house.repairHours, basis: house.basis))
        season.story.tell(
            "own", known - .minutes(5), Story.issue(.region(vault: vault)), by: ["RA-head-1"],
            .at(known))
    }

    /// Papers have to be watched until a day, known from an instant on.
    private func papers(_ name: ContentID, _ known: Instant, guarded: Bool = true, _ day: Int) {
        let row = ItemRow(
            kind: .paper, name: ItemKind.paper.wording, form: .paper, destination: .destroyed,
            due: .everyBatch, sealed: true, guarded: guarded, guardedThrough: .y2021(4, day),
            basis: .house("items"))
        season.story.tell(
            name, known - .minutes(5), Story.supplement(items: [row]), by: ["NC-head-1"],
            .at(known))
    }

    private func found(_ code: FindingCode, _ now: Instant) -> [String] {
        season.findings(now).filter { $0.hasPrefix("\(code.rawValue) ") }
    }

    private func breaches(_ now: Instant) -> [PresenceBreach] {
        Watch.kept(by: "RA", season.story.evidence(now)).flatMap { $0.breaches(until: now) }
    }

    @Test func `three are asked for from the hour of the plan that asks for them`() {
        season.rounds(from: at(8, 15), through: at(13, 15))
        own(at(12), onDuty: 3)
        #expect(breaches(at(13, 20)).map(\.from) == [at(12)])
        #expect(breaches(at(13, 20)).map(\.needed) == [3])
        #expect(season.board(at(13, 20))?.needed == 3)
        // Who comes in time is enough, and brings nobody an unsigned shift.
        season.on("N3", third, at(11, 50))
        season.rounds(from: at(12, 16), through: at(13, 16), by: [one, two, third])
        #expect(season.findings(at(13, 20)) == [])
    }

    @Test func `no plan signed afterwards brings back the one who had gone home`() {
        season.rounds(from: at(8, 15), through: at(11, 45))
        season.off("F", two, at(12))
        own(at(13), onDuty: 1)
        #expect(
            breaches(at(13, 20)).map { [$0.from, $0.to] } == [[at(12), at(13)]])
        let gone = breaches(at(13, 20)).map(\.left)
        #expect(gone == [["RA-custodian-2"]])
    }

    @Test func `one that asks for fewer or for more divides a time in which nobody was there`() {
        season.off("F1", one, at(12))
        season.off("F2", two, at(12))
        own(at(13), onDuty: 3)
        let found = breaches(at(14))
        #expect(found.map { [$0.from, $0.to] } == [[at(12), at(13)], [at(13), at(14)]])
        #expect(found.map(\.needed) == [2, 3])
        #expect(found.map(\.left.count) == [2, 2])
    }

    @Test(arguments: [
        (VaultSeason.at(9), []), (VaultSeason.at(10, 20), []),
        (VaultSeason.at(10, 21), ["round-is-missed 10:15-12:15 RA-custodian-1 RA-custodian-2"]),
        (VaultSeason.at(12, 30), ["round-is-missed 10:15-12:15 RA-custodian-1 RA-custodian-2"]),
    ])
    func `a round is missed by the plan of the hour in which it was due`(
        _ known: Instant, _ missed: [String]
    ) {
        season.rounds(from: at(8, 15), through: at(9, 45))
        season.rounds(from: at(12, 15), through: at(12, 15))
        own(known, rounds: 240)
        #expect(found(.roundIsMissed, at(12, 40)) == missed)
        #expect(
            season.board(at(12, 40))?.findings.map(\.vaultTold).sorted()
                == season.findings(at(12, 40)))
    }

    @Test func `nor does a plan of many rounds find one that nobody owed`() {
        season.rounds(from: at(8, 15), through: at(12, 45))
        own(at(13, 6), rounds: 15)
        #expect(season.findings(at(13, 10)) == [])
        #expect(season.due(.round, at(13, 10))?.limit == at(13, 15))
        season.round("O9", at(13, 14))
        #expect(season.due(.round, at(13, 16))?.limit == at(13, 29))
        #expect(found(.roundIsMissed, at(13, 40)).count == 1)
    }

    @Test func `as many rounds are missing as each hour's plan had asked for`() throws {
        season.rounds(from: at(8, 15), through: at(9, 45))
        season.round("O9", at(14, 45))
        own(at(11, 30), rounds: 120)
        let missed = Findings.vaults(season.records(at(14, 50)))
            .filter { $0.code == .roundIsMissed }
        // 10:15, 10:45, 11:15, 13:15.
        #expect(missed.map(\.subjects) == [[.place("V"), .count(expected: 4, found: 1)]])
    }

    @Test func `a round by one is none, unless the plan of its hour lets one walk`() {
        season.rounds(from: at(8, 15), through: at(9, 45))
        season.rounds(from: at(10, 15), through: at(10, 45), by: [one])
        season.rounds(from: at(11, 15), through: at(11, 45))
        own(at(11), of: 1)
        #expect(
            found(.roundIsMissed, at(11, 50)).map { $0.prefix(27) }
                == ["round-is-missed 10:15-11:15"])
        let before = PlansThenWatchTests()
        before.season.rounds(from: at(8, 15), through: at(9, 45))
        before.own(at(10), of: 1)
        before.season.rounds(from: at(10, 15), through: at(10, 45), by: [one])
        #expect(before.found(.roundIsMissed, at(10, 50)) == [])
    }

    @Test func `goods are watched through the day that the plan of that day had`() {
        season.off("F", two, at(12))
        papers("later", at(9, day: 6), 4)
        #expect(
            breaches(at(9, day: 7)).map { [$0.from, $0.to] } == [[at(12), at(9, day: 6)]])
        // What need not be watched any more is let go from then on, too.
        let free = PlansThenWatchTests()
        free.season.off("F", two, at(12))
        free.papers("later", at(9, day: 6), guarded: false, 30)
        #expect(
            free.breaches(at(9, day: 7)).map { [$0.from, $0.to] } == [[at(12), at(9, day: 6)]])
    }

    @Test func `nor does a later day call back guards who were allowed to go`() {
        papers("S1", at(9, day: 1), 5)
        season.off("F1", one, at(0, day: 6))
        season.off("F2", two, at(0, day: 6))
        #expect(breaches(at(12, day: 7)) == [])
        papers("S2", at(9, day: 7), 30)
        #expect(breaches(at(12, day: 7)).map(\.from) == [at(9, day: 7)])
        #expect(season.board(at(12, day: 7))?.cover.isNeeded == true)
    }

    @Test func `what both plans watch lies there once and without a break`() throws {
        season.rounds(from: at(8, 15), through: at(12, 45))
        papers("later", at(10), 30)
        let watch = try #require(Watch.kept(by: "RA", season.story.evidence(at(12, 50))).first)
        // Whenever it is to end, at that hour it goes on.
        #expect(watch.stays == [Stay(container: "B-1", from: at(8), to: nil)])
        #expect(season.findings(at(12, 50)) == [])
        #expect(season.due(.inspection, at(12, 50))?.limit == at(20))
        // A board that begins to look when the supplement is old says since when, too.
        #expect(
            season.due(.inspection, at(11, day: 9))?.limit
                == season.due(.inspection, at(12, 50))?.limit)
    }
}
