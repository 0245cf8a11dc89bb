import Testing

@testable import Custody

@Suite("Waivers, extensions and corrections")
struct DeadlineWaiverTests {
    private static let now = moment(4, 20, 9)

    /// A box that arrives an hour after the limit of 13 April 17:00.
    private func late() -> DeadlineSeason {
        let story = DeadlineSeason()
        story.tell("P", moment(4, 11, 18), story.pack("B-1", DeadlineSeason.items(.answerCard)))
        story.tell("N", moment(4, 11, 19), story.count(["B-1"]))
        story.tell("R", moment(4, 12, 9), story.release(["B-1"]))
        story.tell("A", moment(4, 13, 18), story.arrive("R"))
        return story
    }

    @Test func `a waiver excuses and hides nothing`() {
        let story = late()
        story.tell("W", moment(4, 14, 9), story.waive(.waived, hours: 0), by: ["NC-head-1"])
        let due = story.dues(.siteReturn, "P1", Self.now).first
        #expect(due?.verdict == .breached(by: .hours(1)))
        #expect(due?.isWaived == true)
        #expect(due?.wording.chinese.contains("逾期1小时") == true)
        #expect(due?.wording.chinese.contains("已豁免，违规记录保留") == true)
    }

    @Test func `only the centre's extension, proven before the limit, moves it`() {
        let granted = late()
        granted.tell("W", moment(4, 13, 10), granted.waive(.extended, hours: 2), by: ["NC-head-1"])
        #expect(granted.verdicts(.siteReturn, "P1", Self.now) == [.met])

        let region = late()
        region.tell("W", moment(4, 13, 10), region.waive(.extended, hours: 2), by: ["RA-head-1"])
        #expect(region.verdicts(.siteReturn, "P1", Self.now) == [.breached(by: .hours(1))])

        let afterwards = late()
        afterwards.tell(
            "W", moment(4, 13, 10), afterwards.waive(.extended, hours: 2), by: ["NC-head-1"],
            .at(moment(4, 14, 9)))
        let due = afterwards.dues(.siteReturn, "P1", Self.now).first
        #expect(due?.verdict == .breached(by: .hours(1)))
        #expect(due?.waivers.map(\.content) == ["W"])

        let another = late()
        another.tell(
            "W", moment(4, 13, 10), another.waive(.extended, hours: 2, batch: "C1"),
            by: ["NC-head-1"])
        #expect(another.verdicts(.siteReturn, "P1", Self.now) == [.breached(by: .hours(1))])
    }

    @Test func `a second extension counts from the first`() {
        let story = late()
        story.tell("W1", moment(4, 13, 10), story.waive(.extended, hours: 1), by: ["NC-head-1"])
        story.tell("W2", moment(4, 13, 17, 30), story.waive(.extended, hours: 5), by: ["NC-head-1"])
        #expect(
            story.dues(.siteReturn, "P1", Self.now).first?.limit == moment(4, 13, 23))
    }

    @Test func `a correction filed for the breach leaves it`() {
        let story = late()
        story.tell("A2", moment(4, 13, 16), story.arrive("R"), .at(moment(4, 13, 19)))
        story.tell("C", moment(4, 13, 19), story.correct("A", by: "A2"))
        #expect(story.verdicts(.siteReturn, "P1", Self.now) == [.breached(by: .hours(1))])
    }

    @Test func `a corrected proof counts no more`() {
        let story = late()
        story.tell("A0", moment(4, 13, 9), story.arrive("R"))
        #expect(story.verdicts(.siteReturn, "P1", Self.now) == [.met])
        story.tell("C", moment(4, 13, 19), story.correct("A0"))
        #expect(story.verdicts(.siteReturn, "P1", Self.now) == [.breached(by: .hours(1))])
    }
}
