import Testing

@testable import Custody

/// A region's destruction record is met by what the ledger shows, not by what it declares.
struct FilingStoryTests {
    private func filing(_ season: BalanceSeason) -> String? {
        let history = season.story.season
        let evidence = Evidence(history, now: moment(6, 5, 9)) { content in
            let at = history.statement(content)?.at ?? .distant
            return Bracket(notBefore: at, notAfter: at + .minutes(5), claimed: at)
        }
        return Deadlines(evidence).dues(unit: "RA").first { $0.obligation == .filing }?.told
    }

    /// So many of fifty used papers are destroyed.
    private func shredded(_ papers: Int, counted: Bool = true) -> (BalanceSeason, ContentID) {
        let season = BalanceSeason()
        season.send()
        season.hand()
        season.honestRooms()
        if counted { season.count() }
        #expect(season.approve(papers) == "admitted")
        let destroyed = season.say(
            Story.destroy(["UP-1"], [Story.items(papers)], under: "approval"),
            by: "RA-officer,RA-inspector-1,RA-witness-1", at: moment(5, 20, 12))
        return (season, destroyed)
    }

    private func file(_ destructions: [ContentID], _ season: BalanceSeason, _ day: Int = 22) {
        season.say(Story.file(destructions), by: "RA-head-1", at: moment(5, day, 9))
    }

    @Test func `a record of all that was to be destroyed is met`() {
        let (season, destroyed) = shredded(50)
        file([destroyed], season)
        #expect(filing(season) == "RA met")
    }

    @Test func `a declared zero is not met while papers are left by the record`() {
        let (season, destroyed) = shredded(20)
        file([destroyed], season)
        #expect(filing(season) == "RA silent owed")
        // What the region says of its own remainder settles nothing; the centre's word does.
        season.say(
            Story.explain(.countDiffers, 30, batch: nil, subject: nil), by: "RA-head-1")
        #expect(filing(season) == "RA silent owed")
        season.say(
            Story.explain(.countDiffers, 30, batch: nil, subject: nil), by: "NC-head-1")
        #expect(filing(season) == "RA met")
    }

    @Test func `what was destroyed after the record had been filed was left when it was`() {
        let (season, destroyed) = shredded(20)
        file([destroyed], season)
        let packed = season.story.pack(
            "UP-2", unit: "RA", site: "RA-S1", batch: "P1", holds: [.items(Story.items(30))])
        season.say(packed, by: "RA-officer", at: moment(5, 23, 9))
        let approval = season.say(
            Story.approve(["UP-2"], [Story.items(30)]), by: "RA-head-1")
        let rest = season.say(
            Story.destroy(["UP-2"], [Story.items(30)], under: approval),
            by: "RA-officer,RA-inspector-1,RA-witness-1", at: moment(5, 24, 12))
        #expect(season.story.told.filter { $0.refusal != nil }.map(\.outcome) == [])
        #expect(season.told == [])
        #expect(filing(season) == "RA silent owed")
        // It is filed again, with all that it is about.
        file([destroyed, rest], season, 27)
        #expect(filing(season) == "RA met")
    }

    @Test func `it means the same when the count comes last`() {
        let (season, destroyed) = shredded(20, counted: false)
        file([destroyed], season)
        season.count()
        #expect(filing(season) == "RA silent owed")
    }
}
