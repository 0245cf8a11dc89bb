import Testing

@testable import Custody

/// An order from the centre to RA: off on 5 April at 09:00, there on 6 April at 15:00, an hour's
/// grace.
@Suite("Movement orders, and whose the lateness is")
struct DeadlineMovementTests {
    private func ordered(arrives: Instant = moment(4, 6, 15)) -> DeadlineSeason {
        let story = DeadlineSeason()
        story.tell(
            "P", moment(4, 4, 9), story.pack("B-1", DeadlineSeason.items(.paper), batch: nil),
            by: ["NC-officer-1"])
        story.tell(
            "O", moment(4, 4, 10),
            .office(
                .movement(
                    MovementOrder(
                        consignment: "K-1", leg: "out", from: "NC", to: "RA",
                        containers: ["B-1"], carriers: ["NC-courier-1", "NC-courier-2"],
                        departs: moment(4, 5, 9), arrives: arrives, graceMinutes: 60))),
            by: ["NC-head-1"])
        return story
    }

    private func release(_ order: ContentID?, to unit: UnitID) -> Act {
        .journey(
            .release(
                Release(
                    consignment: "K-1", leg: "out",
                    lines: [ReleaseLine(container: "B-1", seals: [], count: 1)], to: unit,
                    addressees: [], order: order)))
    }

    private func leave(_ story: DeadlineSeason, _ at: Instant) {
        story.tell("R", at, release("O", to: "NC"), by: ["NC-custodian-1"])
        story.tell(
            "X", at + .minutes(5), story.accept(["B-1"], of: "R", unit: "NC", hands: .crew),
            by: ["NC-courier-1", "NC-courier-2"])
    }

    private func arrive(_ story: DeadlineSeason, _ at: Instant) {
        story.tell("R2", at, release(nil, to: "RA"), by: ["NC-courier-1"])
        story.tell(
            "Y", at + .minutes(20), story.accept(["B-1"], of: "R2"), by: ["RA-receiver-1"])
    }

    private func due(_ story: DeadlineSeason, _ now: Instant) -> Due? {
        story.deadlines(now).dues(unit: "NC").first { $0.obligation == .movement }
    }

    @Test func `the goods of an order are at their goal by its hour and its grace`() {
        let story = ordered()
        leave(story, moment(4, 5, 9))
        #expect(due(story, moment(4, 6, 15, 30))?.verdict == .running(until: moment(4, 6, 16)))
        arrive(story, moment(4, 6, 15, 30))
        let met = due(story, moment(4, 6, 17))
        #expect(met?.verdict == .met)
        #expect(met?.stages == [])
        #expect(met?.began == "O")
    }

    @Test func `the van that never arrived is missed within the minute, with who set out`() {
        let story = ordered()
        leave(story, moment(4, 5, 9))
        let now = moment(4, 6, 16, 1)
        #expect(due(story, now)?.verdict == .notProvable(.silent, owedSince: nil))
        #expect(due(story, now)?.containers == ["B-1"])
        story.tell("R2", moment(4, 6, 14), release(nil, to: "RA"), by: ["NC-courier-1"])
        let open = story.deadlines(moment(4, 9, 15)).due(release: "R2")
        let found = Findings.vacuums([open].compactMap(\.self), story.season)
        #expect(found.map(\.code) == [.releaseIsUnanswered])
        #expect(found.first?.people == ["NC-courier-1"])
    }

    @Test func `only who let the goods go or carries them can say that they have arrived`() {
        let arrival: (ContentID) -> Act = { release in
            .journey(.arrived(Arrival(release: release, at: "RA", gateOpen: true, evidence: [])))
        }
        func verdict(by people: [Signer]) -> Verdict? {
            let story = ordered()
            leave(story, moment(4, 5, 9))
            story.tell("R2", moment(4, 6, 14), release(nil, to: "RA"), by: ["NC-courier-1"])
            story.tell("A", moment(4, 6, 15, 30), arrival("R2"), by: people)
            return due(story, moment(4, 6, 16, 1))?.verdict
        }
        #expect(verdict(by: ["NC-courier-1"]) == .met)
        let silent = Verdict.notProvable(.silent, owedSince: nil)
        #expect(verdict(by: ["RB-courier-1"]) == silent)
        #expect(verdict(by: ["RA-patrol-1", "RA-receiver-1"]) == silent)
        // Straight from the unit to the goal, a crew took the goods over for the road.
        let story = ordered()
        story.tell("R", moment(4, 5, 9), release("O", to: "RA"), by: ["NC-custodian-1"])
        story.tell("A1", moment(4, 6, 15), arrival("R"), by: ["NC-courier-1"])
        #expect(due(story, moment(4, 6, 16, 1))?.verdict == silent)
        story.tell(
            "X", moment(4, 5, 9, 5), story.accept(["B-1"], of: "R", hands: .crew),
            by: ["NC-courier-1", "NC-courier-2"])
        #expect(due(story, moment(4, 6, 16, 1))?.verdict == .met)
    }

    @Test func `a release under an order has the order's hours and not three days`() {
        let story = ordered()
        story.tell("R", moment(4, 5, 9), release("O", to: "RA"), by: ["NC-custodian-1"])
        let open = story.deadlines(moment(4, 6, 16, 1)).due(release: "R")
        #expect(open?.limit == moment(4, 6, 16))
        #expect(open?.verdict == .notProvable(.silent, owedSince: nil))
        #expect(open?.basis.last == .norm("ACE VCF 01c"))
    }

    @Test func `what left late was the unit's, what took long was the crew's`() {
        let story = ordered()
        leave(story, moment(4, 5, 13))
        arrive(story, moment(4, 7, 1))
        let late = due(story, moment(4, 7, 9))
        #expect(late?.verdict == .breached(by: .minutes(9 * 60 + 20)))
        let stages = late?.stages ?? []
        #expect(stages.map(\.stage) == [.waiting, .road])
        #expect(stages.map(\.over) == [.hours(3), .minutes(6 * 60 + 20)])
        #expect(stages.map(\.owedBy) == ["NC", "NC"])
        #expect(stages.last?.people == ["NC-courier-1", "NC-courier-2"])
        #expect(stages.allSatisfy { $0.proven <= $0.over && $0.proven.seconds > 0 })
        #expect(late?.wording.chinese.contains("候车超出3小时") == true)
    }

    @Test func `an order that was called off owes nothing, one that nobody carries out does`() {
        let story = ordered()
        #expect(
            due(story, moment(4, 7, 9))?.verdict == .notProvable(.silent, owedSince: nil))
        story.tell("R", moment(4, 5, 9), release("O", to: "NC"), by: ["NC-custodian-1"])
        story.tell("W", moment(4, 5, 9, 30), story.withdraw(["B-1"], of: "R"))
        #expect(due(story, moment(4, 7, 9)) == nil)
    }

    @Test func `grace that ends after the last year that can be written is told all the same`()
        throws
    {
        let last = try #require(Instant("9999-12-31T23:30:00+08:00"))
        let far = due(ordered(arrives: last), moment(4, 7, 9))
        #expect(far?.verdict.wording.english == "running until 10000-01-01 00:30")
        let first = try #require(Instant("0001-01-01T00:00:00+08:00"))
        #expect((first - .days(366_000)).spoken == "-1002-12-05 00:00")
    }

    /// Packed by 12 April 17:00, in a crew's hands twelve hours later, on the road for twelve.
    @Test func `a late return says how many minutes each part took too long, and whose they are`() {
        let story = DeadlineSeason()
        story.tell("P", moment(4, 11, 18), story.pack("B-1", DeadlineSeason.items(.answerCard)))
        story.tell("N", moment(4, 12, 19), story.count(["B-1"]))
        story.tell("R", moment(4, 13, 10), story.release(["B-1"], to: "RA-S1"))
        story.tell(
            "X", moment(4, 13, 11), story.accept(["B-1"], of: "R", unit: "RA-S1", hands: .crew),
            by: ["RA-S1-courier-1"])
        story.tell("R2", moment(4, 13, 18), story.release(["B-1"]), by: ["RA-S1-courier-1"])
        story.tell("A", moment(4, 13, 18), story.arrive("R2"), by: ["RA-S1-courier-1"])
        let late = story.dues(.siteReturn, "P1", moment(4, 14, 9)).first
        #expect(late?.verdict == .breached(by: .hours(1)))
        let stages = late?.stages ?? []
        #expect(stages.map(\.stage) == [.packing, .waiting, .road])
        #expect(stages.map(\.over.seconds) == [2 * 3600, 4 * 3600, 0])
        #expect(stages.map(\.owedBy) == ["RA-S1", "RA", "RA-S1"])
        #expect(stages.last?.people == ["RA-S1-courier-1"])
        #expect(stages.first?.proven == .minutes(2 * 60 - 1))
        let words = late?.wording
        #expect(words?.chinese.contains("清点装箱超出2小时") == true)
        #expect(words?.english.contains("waiting 4 h over its budget") == true)
        #expect(words?.chinese.contains("途中超出") == false)
        let named = late?.wording(unit: { _ in "考点甲" }, person: { _ in "谢安" })
        #expect(named?.chinese.contains("责任单位：考点甲；清点装箱超出2小时") == true)
        #expect(named?.chinese.contains("RA") == false)
        #expect(named?.english.contains("RA") == false)
        let (people, units) = (late?.everyone ?? [], late?.everyUnit ?? [])
        #expect(people.contains("RA-S1-courier-1"))
        #expect(Set(["RA-S1", "RA"]).subtracting(units).isEmpty)
    }

    @Test func `what has not even been packed is late by its packing`() {
        let story = DeadlineSeason()
        story.tell("P", moment(4, 11, 18), story.pack("B-1", DeadlineSeason.items(.answerCard)))
        story.tell("N", moment(4, 11, 19), story.count(["B-1"]))
        let due = story.dues(.siteReturn, "P1", moment(4, 14, 19)).first
        #expect(due?.stages.map(\.stage) == [.packing, .waiting])
        #expect(due?.stages.map(\.over) == [.hours(0), .hours(60)])
        #expect(due?.stages.last?.proven == .hours(0))
        #expect(due?.stages.last?.to == nil)
    }
}
