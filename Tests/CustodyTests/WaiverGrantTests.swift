import Testing

@testable import Custody

struct WaiverGrantTests {
    @Test func `a waiver names its rule, its length, its reason and who approved it`() throws {
        let story = DeadlineSeason()
        story.tell("P", moment(4, 11, 18), story.pack("B-1", DeadlineSeason.items(.answerCard)))
        story.tell("N", moment(4, 11, 19), story.count(["B-1"]))
        story.tell(
            "W", moment(4, 13, 10), story.waive(.extended, hours: 2),
            by: ["NC-head-1", "NC-head-2"])
        let due = try #require(story.dues(.siteReturn, "P1", moment(4, 14, 9)).first)
        #expect(due.verdict == .notProvable(.silent, owedSince: nil))
        let row = try #require(due.waivers.first)
        let grant = try #require(WaiverGrant(row, story.season))
        #expect(grant.approvers == ["NC-head-1", "NC-head-2"])
        #expect(grant.reason == "道路中断")
        #expect(
            grant.wording.chinese
                == "考后物品运抵考区：已批准延长2小时；事由：道路中断；批准：NC-head-1、NC-head-2")
        let lost = WaiverRow(
            site: row.site, batch: row.batch, window: row.window, content: "nowhere",
            kind: row.kind, minutes: row.minutes, at: row.at)
        #expect(WaiverGrant(lost, story.season) == nil)
    }
}
