import Testing

@testable import Custody

@Suite("Who owes what now: the ladder")
struct DeadlineLadderTests {
    /// B-1 is packed and counted and has until 13 April 17:00.
    private func packed() -> DeadlineSeason {
        let story = DeadlineSeason()
        story.tell("P", moment(4, 11, 18), story.pack("B-1", DeadlineSeason.items(.answerCard)))
        story.tell("N", moment(4, 11, 19), story.count(["B-1"]))
        return story
    }

    private func told(
        _ story: DeadlineSeason, _ window: WindowID, _ batch: BatchID, _ now: Instant
    ) -> [String] {
        Ladder(story.season, now: now).climbed(story.dues(window, batch, now))
            .map { "\($0.step.hours) \($0.unit)" }
    }

    @Test func `site, region and centre are told one after the other`() {
        let story = packed()
        func told(_ day: Int, _ hour: Int, _ minute: Int = 0) -> [String] {
            self.told(story, .siteReturn, "P1", moment(4, day, hour, minute))
        }
        #expect(told(13, 4, 59) == [])
        #expect(told(13, 5) == ["12 RA-S1"])
        #expect(told(13, 11) == ["6 RA", "12 RA-S1"])
        #expect(told(13, 15) == ["2 NC", "6 RA", "12 RA-S1"])
        #expect(told(13, 17) == ["0 NC", "6 RA", "12 RA-S1"])
        // Staying offline past the grace is owed, and nobody is let off the ladder by it.
        #expect(told(16, 9) == ["0 NC", "6 RA", "12 RA-S1"])
        story.tell("R", moment(4, 13, 5), story.release(["B-1"]))
        story.tell("A", moment(4, 13, 6), story.arrive("R"))
        #expect(told(13, 17) == [])
    }

    @Test func `a missing confirmation alarms who confirms, and never who waits to wipe`() {
        let story = DeadlineSeason()
        story.tell("D", moment(4, 10, 8), story.load(["M-1"]))
        story.tell("U", moment(4, 11, 17, 30), story.upload())
        let now = moment(4, 12, 16)
        #expect(told(story, .uploadConfirmation, "C1", now) == ["2 NC"])
        #expect(told(story, .wipe, "C1", now) == [])
        let missing = DeadlineSeason()
        #expect(told(missing, .uploadConfirmation, "C1", now) == ["2 NC", "6 RA", "12 RA-S1"])
        let blocked = Ladder(missing.season, now: now)
            .climbed(missing.dues(.uploadConfirmation, "C1", now))
        #expect(blocked.allSatisfy { $0.isBlocked })
        story.tell("C", moment(4, 12, 16), story.confirm("U"), by: ["NC-officer-1"])
        #expect(
            told(story, .wipe, "C1", moment(4, 13, 11)) == ["6 RA", "12 RA-S1"])
    }

    @Test func `an answer is signed for its step and its limit, and changes no verdict`() {
        let story = packed()
        let now = moment(4, 13, 12)
        let before = story.dues(.siteReturn, "P1", now)
        story.tell(
            "E", moment(4, 13, 11, 20),
            .trouble(
                .escalationAcknowledgement(
                    EscalationAcknowledgement(
                        unit: "RA", obligation: "site-return", batch: "P1",
                        limit: moment(4, 13, 17), hours: 6, answer: "已派车"))),
            by: ["RA-officer-1"])
        let climbed = Ladder(story.season, now: now)
            .climbed(story.dues(.siteReturn, "P1", now))
        #expect(climbed.map { $0.answer?.content } == ["E", nil])
        #expect(climbed.first?.wording.chinese.contains("已签收2021-04-13 11:20") == true)
        #expect(climbed.last?.wording.chinese.contains("未签收") == true)
        #expect(story.dues(.siteReturn, "P1", now) == before)
    }

    @Test func `only the unit itself or one above it answers an escalation`() {
        let story = Story()
        let answer = Act.trouble(
            .escalationAcknowledgement(
                EscalationAcknowledgement(
                    unit: "RA-S1", obligation: "site-return", batch: "P1",
                    limit: moment(4, 13, 17), hours: 12, answer: "已装车")))
        #expect(story.say("E1", answer, by: "RB-head-1").hasPrefix("refused partiesFitTheAct"))
        #expect(
            story.say("E2", answer, by: "RA-S1-courier-1").hasPrefix("refused partiesFitTheAct"))
        #expect(story.say("E3", answer, by: "RA-S1-officer-1") == "admitted")
        #expect(story.say("E4", answer, by: "RA-head-1") == "admitted")
    }

    @Test func `a plan with a step after the limit or an act that nobody looks for is refused`() {
        let clocks = SeasonPlan.clocks
        let faulty = [
            ClockPolicy(
                ladder: [LadderStep(hours: -1, tell: .site)], budgets: [], expected: [],
                basis: clocks.basis),
            ClockPolicy(
                ladder: [], budgets: [],
                expected: [
                    ExpectedAct(act: .visitor, minutes: 1, owedBy: .site, basis: clocks.basis)
                ], basis: clocks.basis),
            ClockPolicy(
                ladder: [],
                budgets: [Budget(stage: .road, minutes: 0, owedBy: .site, basis: clocks.basis)],
                expected: [], basis: clocks.basis),
        ]
        for policy in faulty { #expect(Plan.clocked(policy).fault != nil) }
        #expect(Plan.clocked(clocks).fault == nil)
        #expect(Plan.clocked(nil).fault == nil)
    }
}

extension Plan {
    fileprivate static func clocked(_ clocks: ClockPolicy?) -> Plan {
        let year = SeasonPlan.national
        return Plan(
            id: year.id, title: year.title, notice: year.notice, unit: year.unit,
            units: year.units, milestones: year.milestones, batches: year.batches,
            sittings: year.sittings, items: year.items, legs: year.legs, windows: year.windows,
            vault: year.vault, wipe: year.wipe, destruction: year.destruction, trust: year.trust,
            clocks: clocks)
    }
}
