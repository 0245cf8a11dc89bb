import Custody

/// A plan of one region, with one leg to it.
enum TestPlan {
    static let units = [
        Unit(id: named("nm"), tier: .region, parent: named("centre"), name: "内蒙古考区")
    ]

    static let plan = Plan(
        id: named("plan-2021"), title: Wording("2021年度考务工作计划", "work plan 2021"),
        notice: "卫人才发〔2020〕153号", unit: named("centre"), units: units, milestones: [],
        batches: [], sittings: [],
        items: [
            ItemRow(
                kind: .paper, name: ItemKind.paper.wording, form: .paper, destination: .destroyed,
                due: .everyBatch, sealed: true, guarded: true, basis: .national("六(二)4"))
        ], legs: [out],
        windows: [Window(id: .transit, minutes: 72 * 60, basis: .house("windows"))],
        vault: VaultPolicy(
            onDuty: 2, roundMinutes: 240, inspectionHours: 24, reviewHours: 72,
            basis: .national("三(三)")),
        wipe: WipePolicy(
            reading: .wipeFromConfirmation, confirmedBy: .centre, wipedBy: .administrator,
            supervisedBy: .officer, supervisorTier: .site, basis: .national("六(一)3")),
        destruction: DestructionPolicy(
            by: .region, supervisedBy: .inspector, witnesses: 1, channels: FilingChannel.allCases,
            basis: .national("六(二)4")),
        trust: TrustPolicy(skewSeconds: 300, syncHours: 24, staleHours: 72, basis: .house("trust")))

    private static let out = Leg(
        id: named("out"), from: .centre, to: .region, carriers: [.escort], crew: 2,
        kinds: [.paper], ordered: true, basis: .national("三(二)"))
}
