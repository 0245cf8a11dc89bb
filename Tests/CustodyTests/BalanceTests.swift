import Testing

@testable import Custody

struct BalanceTests {
    @Test func `an honest return balances to the last sheet`() throws {
        let season = BalanceSeason()
        season.honest()
        #expect(season.told == [])
        #expect(season.story.told.filter { $0.refusal != nil }.map(\.outcome) == [])
        let sheet = BalanceSheet("RA", season.story.season)
        let lines = sheet.lines(by: [.batch])
        #expect(lines.map(\.cell.kind.code) == ["answer-card", "paper", "spare-paper"])
        #expect(lines.map(\.base) == [50, 50, 3])
        #expect(lines.map(\.used) == [50, 50, 0])
        #expect(lines.map(\.spare) == [0, 0, 3])
        #expect(lines.allSatisfy { $0.isClosed })
        #expect(try #require(lines.first).tally.attendance?.absent == 2)
        let rooms = sheet.lines(by: [.batch, .subject, .room]).filter { $0.cell.room == "101" }
        #expect(rooms.map(\.base) == [30, 30])
    }

    @Test(arguments: BalanceTale.all)
    func `the careless are found out`(tale: BalanceTale) {
        let season = BalanceSeason()
        tale.careless.telling(season)
        #expect(season.story.told.filter { $0.refusal != nil }.map(\.outcome) == [])
        #expect(season.told == tale.careless.gives)
        #expect(season.told.contains { $0.hasPrefix(tale.difference.rawValue) })
    }

    @Test(arguments: BalanceTale.all)
    func `the hostile are found out`(tale: BalanceTale) {
        let season = BalanceSeason()
        tale.hostile.telling(season)
        #expect(season.story.told.filter { $0.refusal != nil }.map(\.outcome) == [])
        #expect(season.told == tale.hostile.gives)
        #expect(season.told.contains { $0.hasPrefix(tale.difference.rawValue) })
    }

    @Test func `every class of difference is told`() {
        #expect(Set(BalanceTale.all.map(\.difference)) == Set(DifferenceClass.allCases))
    }

    @Test func `an open balance cannot be destroyed, an explained one can and stays visible`() {
        let season = BalanceSeason()
        season.send()
        season.count(papers: 47)
        #expect(season.approve(47) == "refused destructionIsBalanced(unit:RA-S1 batch:P1)")
        season.say(Story.explain(.missing, 2), by: "RA-head-1")
        #expect(
            season.story.say(
                "again", Story.approve(["UP-1"], [Story.items(47)]), by: "RA-head-1")
                == "refused destructionIsBalanced(unit:RA-S1 batch:P1)")
        season.say(Story.explain(.missing, 1), by: "NC-head-1")
        #expect(
            season.story.say(
                "enough", Story.approve(["UP-1"], [Story.items(47)]), by: "RA-head-1")
                == "admitted")
        #expect(season.told == [])
        #expect(
            season.differences.map(\.told) == ["count-differs issued/site RA-S1 P1 paper 50/47"])
        #expect(season.differences.map(\.explainedBy.count) == [2])
    }

    @Test func `an explanation of more that came back explains nothing that is gone`() {
        let season = BalanceSeason()
        season.send()
        season.count(papers: 47)
        season.say(Story.explain(.unexpected, 3), by: "RA-head-1")
        season.say(Story.explain(.missing, 3, kind: .answerCard), by: "RA-head-1")
        season.say(Story.explain(.missing, 3, site: "RA-S2"), by: "RA-head-1")
        #expect(season.told == ["count-differs issued/site RA-S1 P1 paper 50/47"])
    }

    @Test func `what is explained in its room is explained in the site's sum`() {
        let season = BalanceSeason()
        season.send()
        season.honestRooms()
        season.count(papers: 48)
        #expect(season.told == ["count-differs room/site RA-S1 P1 paper 50/48"])
        season.say(Story.explain(.countDiffers, 2, room: "101"), by: "RA-head-1")
        #expect(season.told == [])
    }

    @Test func `a count taken back and told anew counts once`() {
        let season = BalanceSeason()
        season.send()
        season.honestRooms()
        let wrong = season.count(papers: 40, of: 50)
        #expect(season.told.count == 2)
        let right = season.count()
        season.say(Story.correct(wrong, by: right), by: "RA-S1-officer-1,RA-S1-head-1")
        #expect(season.told == [])
    }

    @Test func `cards are those of the present and of the absent`() {
        let season = BalanceSeason()
        season.send()
        season.say(Story.roomList(["101": 30, "102": 20]), by: "RA-S1-officer-1")
        season.say(Story.attendance(["101": (29, 1)]), by: "RA-S1-invigilator-1")
        season.collect(
            "101", papers: Story.line(.paper, 30),
            cards: Story.line(.answerCard, 30, absent: 3))
        #expect(season.told == ["count-differs attendance/room RA-S1 P1 101 answer-card 1/3"])
    }

    @Test func `destroyed papers leave nothing when the record is filed`() {
        let season = BalanceSeason()
        season.honest()
        #expect(season.approve() == "admitted")
        let destroyed = season.say(
            Story.destroy(["UP-1"], [Story.items(50)], under: "approval"),
            by: "RA-officer,RA-inspector-1,RA-witness-1")
        let paper = BalanceSheet("RA-S1", season.story.season).lines(by: [])
            .first { $0.cell.kind == .paper }
        #expect(paper?.destroyed == 50)
        #expect(paper?.used == 0)
        season.say(Story.file([destroyed]), by: "RA-head-1")
        #expect(season.told == [])
    }

    @Test func `a record filed before all is destroyed shows what is left`() {
        let season = BalanceSeason()
        season.honest()
        #expect(season.approve(20) == "admitted")
        let destroyed = season.say(
            Story.destroy(["UP-1"], [Story.items(20)], under: "approval"),
            by: "RA-officer,RA-inspector-1,RA-witness-1")
        season.say(Story.file([destroyed]), by: "RA-head-1")
        #expect(season.told == ["count-differs count/destruction RA-S1 paper 50/20"])
    }
}
