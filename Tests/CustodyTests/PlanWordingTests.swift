import Testing

@testable import Custody

/// What a plan calls its rows, wherever somebody asks.
struct PlanWordingTests {
    private let plan = Plan.region(
        subjects: [ExamSubject(id: "nursing", name: Wording("护理学", "nursing"))])

    @Test func `every row of a plan is called as the plan calls it`() {
        for batch in plan.batches { #expect(plan.wording(batch.id) == batch.wording) }
        for leg in plan.legs { #expect(plan.wording(leg.id) == leg.wording) }
        for item in plan.items { #expect(plan.wording(item.kind) == item.name) }
        #expect(plan.wording("C2" as BatchID) == Wording("机考第2批", "computer batch 2"))
        #expect(plan.wording("nursing" as SubjectID) == Wording("护理学", "nursing"))
    }

    @Test func `a plan has no word for what it does not have`() {
        #expect(plan.wording("C9" as BatchID) == nil)
        #expect(plan.wording("C2" as LegID) == nil)
        #expect(plan.wording("C2" as SubjectID) == nil)
        #expect(SeasonPlan.national.wording("nursing" as SubjectID) == nil, "no subjects at all")
    }
}
