import Custody

extension Examples {
    /// What came later stands last, so that the frozen examples before it keep their numbers.
    static let clocks: [Act] = [
        .trouble(
            .escalationAcknowledgement(
                EscalationAcknowledgement(
                    unit: "r15", obligation: "site-return", batch: "cbt-1", about: hash(27),
                    limit: later, hours: 6, answer: "已派车"))),
        .closing(
            .destruction(
                Destruction(
                    region: "r15", approval: hash(18), containers: ["B-1"], lines: [line],
                    method: "粉碎", began: noon, finished: later, destroyers: ["p-040"],
                    inspector: "p-050", witnesses: ["p-051"], residueChecked: true,
                    evidence: [photo], grams: 12_300))),
        .office(.plan(PlanIssue(plan: clocked))),
    ]

    /// The same with the ladder, the budgets and what is expected.
    static let clocked = Plan(
        id: plan.id, title: plan.title, notice: plan.notice, unit: plan.unit,
        units: plan.units, milestones: [], batches: plan.batches, sittings: [], items: [],
        legs: [], windows: plan.windows, vault: plan.vault, wipe: plan.wipe,
        destruction: plan.destruction, trust: plan.trust,
        clocks: ClockPolicy(
            ladder: [LadderStep(hours: 12, tell: .site)],
            budgets: [Budget(stage: .road, minutes: 600, owedBy: .site, basis: basis)],
            expected: [ExpectedAct(act: .batchEnd, minutes: 360, owedBy: .site, basis: basis)],
            delegationHours: 12, weightPermille: 20, basis: .house("clocks")))
}
