import Testing

@testable import Custody

/// Batch P1 ended on 11 April at 17:00; the site arrived three hours late on the 13th.
@Suite("A changed rule changes tomorrow and not yesterday")
struct PlansThenTests {
    private let now = moment(4, 20, 9)
    private let late = Verdict.breached(by: .hours(3))

    private func underway() -> DeadlineSeason {
        let story = DeadlineSeason()
        story.note([
            .planName(PlanNameRow(plan: SeasonPlan.national.id, unit: "NC", content: "plan"))
        ])
        story.tell("P", moment(4, 11, 18), story.pack("B-1", DeadlineSeason.items(.answerCard)))
        story.tell("N", moment(4, 11, 19), story.count(["B-1"]))
        story.tell("R", moment(4, 12, 9), story.release(["B-1"]))
        story.tell("A", moment(4, 13, 20), story.arrive("R"))
        return story
    }

    private func supplement(
        ends: Instant? = nil, hours: Int? = nil, through: CivilDate? = nil
    ) -> Act {
        let batch = SeasonPlan.national.batch("P1")
        let row = SeasonPlan.national.milestones.first
        return .office(
            .supplement(
                SupplementIssue(
                    supplement: Supplement(
                        plan: SeasonPlan.national.id, notice: "补充", units: [],
                        milestones: [row].compactMap(\.self).filter { _ in through != nil }.map {
                            Milestone(
                                id: $0.id, title: $0.title, through: through, owedBy: $0.owedBy,
                                basis: $0.basis, printed: $0.printed)
                        },
                        batches: [batch].compactMap(\.self).filter { _ in ends != nil }.map {
                            Batch(
                                id: $0.id, number: $0.number, form: $0.form, starts: $0.starts,
                                ends: ends ?? $0.ends)
                        },
                        sittings: [], items: [], legs: [],
                        windows: [hours].compactMap(\.self).map {
                            Window(
                                id: .siteReturn, minutes: $0 * 60, basis: .national("六(二)1"))
                        }))))
    }

    private func verdicts(_ story: DeadlineSeason) -> [Verdict] {
        story.verdicts(.siteReturn, "P1", now)
    }

    @Test func `a supplement that was signed before the batch ended counts`() {
        let longer = underway()
        longer.tell("S", moment(4, 11, 16), supplement(hours: 72), by: ["NC-head-1"])
        #expect(verdicts(longer) == [.met])
        let moved = underway()
        moved.tell("S", moment(4, 9, 9), supplement(ends: moment(4, 12, 17)), by: ["NC-head-1"])
        #expect(verdicts(moved) == [.met])
        #expect(moved.dues(.siteReturn, "P1", now).first?.limit == moment(4, 14, 17))
    }

    @Test func `one that was signed after it ended changes nothing of it`() {
        let longer = underway()
        longer.tell("S", moment(4, 14, 9), supplement(hours: 72), by: ["NC-head-1"])
        #expect(verdicts(longer) == [late])
        let moved = underway()
        moved.tell("S", moment(4, 14, 9), supplement(ends: moment(4, 16, 17)), by: ["NC-head-1"])
        #expect(verdicts(moved) == [late])
        // To the second: included as the batch ended, and a second later.
        for (second, verdict) in [(0, Verdict.met), (1, late)] {
            let story = underway()
            story.tell(
                "S", moment(4, 11, 16), supplement(hours: 72), by: ["NC-head-1"],
                .at(moment(4, 11, 17) + Span(seconds: Int64(second))))
            #expect(verdicts(story) == [verdict])
        }
    }

    @Test func `one that is dated back is known by when it was included`() {
        let story = underway()
        story.tell(
            "S", moment(4, 11, 9), supplement(hours: 72), by: ["NC-head-1"],
            .at(moment(4, 14, 9)))
        #expect(verdicts(story) == [late])
    }

    @Test func `a region that issues its own plan afterwards does not excuse its sites`() {
        let own = Plan.region(windows: [
            Window(id: .siteReturn, minutes: 96 * 60, basis: .house("windows"))
        ])
        for (at, verdict) in [(moment(4, 9, 9), Verdict.met), (moment(4, 14, 9), late)] {
            let story = underway()
            story.tell("S", at, .office(.plan(PlanIssue(plan: own))), by: ["RA-head-1"])
            #expect(verdicts(story) == [verdict])
        }
    }

    @Test func `nor does a hard rule reach back`() {
        let story = underway()
        story.tell("S", moment(4, 12, 9), supplement(hours: 1), by: ["NC-head-1"])
        #expect(verdicts(story) == [late])
    }

    @Test func `a row of the work plan keeps the day that it had`() throws {
        let row = try #require(SeasonPlan.national.milestones.first)
        let through = try #require(row.through)
        let owing = try #require(Cast.units.first { $0.tier == row.owedBy })
        func limit(signed: Instant) -> Instant? {
            let story = underway()
            story.tell("S", signed, supplement(through: .y2021(5, 31)), by: ["NC-head-1"])
            return story.deadlines(now).dues(unit: owing.id)
                .first { $0.obligation == .milestone(row.id, title: row.title) }?.limit
        }
        #expect(limit(signed: through.start) == CivilDate.y2021(5, 31).end - Span(seconds: 1))
        #expect(limit(signed: through.end + .hours(1)) == through.end - Span(seconds: 1))
    }
}
