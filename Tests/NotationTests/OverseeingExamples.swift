import Custody

extension Examples {
    /// What watches the watch of a vault.
    static let overseeing: [Act] = [
        .vault(
            .inspection(
                JointInspection(
                    vault: "r15-vault", bodies: ["考试管理机构", "公安", "保密"], finding: "门窗、封条完好",
                    sound: true))),
        .vault(
            .review(
                FootageReview(
                    vault: "r15-vault", from: noon, through: later, finding: "无异常", sound: true))),
        .vault(
            .key(
                KeyHandover(
                    vault: "r15-vault", lock: .two, from: "p-017", to: "p-018", reason: "换班"))),
        .office(.relatives(RelativesDeclaration(unit: "r15", related: ["p-018"]))),
        .vault(
            .equipment(
                EquipmentState(
                    vault: "r15-vault", equipment: .alarm, working: false, remark: "断电",
                    since: noon, measures: "增派两人室外值守"))),
        .office(.plan(PlanIssue(plan: overseen))),
    ]

    /// A plan that says the finer numbers of the vault itself.
    static let overseen = Plan(
        id: plan.id, title: plan.title, notice: plan.notice, unit: plan.unit,
        refines: plan.refines, units: plan.units, milestones: plan.milestones,
        batches: plan.batches, sittings: plan.sittings, items: plan.items, legs: plan.legs,
        windows: plan.windows,
        vault: VaultPolicy(
            onDuty: 2, roundMinutes: 30, inspectionHours: 12, reviewHours: 6, basis: basis,
            oversight: VaultOversight(
                roundPeople: 2, graceMinutes: 5, signatureMinutes: 15, shiftHours: 12,
                visitMinutes: 120, outageMinutes: 30, repairHours: 24,
                basis: .house("保密室值守"))),
        wipe: plan.wipe, destruction: plan.destruction, trust: plan.trust)
}
