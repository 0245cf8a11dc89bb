import Custody

/// A plan with one region, one site and one batch: enough for a few boxes to move.
enum SmallPlan {
    static let units = [
        Unit(id: named("nm"), tier: .region, parent: named("centre"), name: "考区"),
        Unit(id: named("hohhot"), tier: .site, parent: named("nm"), name: "考点"),
    ]

    static let plan = Plan(
        id: named("plan-2021"), title: Wording("计划", "plan"), notice: "卫人才发〔2020〕153号",
        unit: named("centre"), units: units, milestones: [],
        batches: [
            Batch(
                id: named("P1"), number: 1, form: .paper, starts: day(4, 10).at(9),
                ends: day(4, 11).at(17))
        ],
        sittings: [
            Sitting(
                site: named("hohhot"), batch: named("P1"), rooms: [named("R-1")], alsoDue: [])
        ],
        items: [
            ItemRow(
                kind: .paper, name: ItemKind.paper.wording, form: .paper, destination: .destroyed,
                due: .everyBatch, sealed: true, guarded: true, basis: .national("六(二)1"))
        ],
        legs: [
            Leg(
                id: named("out"), from: .centre, to: .region, carriers: [.escort], crew: 2,
                kinds: [.paper], fromDay: day(4, 2), throughDay: day(4, 9), ordered: false,
                basis: .national("三(二)"))
        ],
        windows: [Window(id: .transit, minutes: 4320, basis: .house("windows"))],
        vault: VaultPolicy(
            onDuty: 2, roundMinutes: 240, inspectionHours: 24, reviewHours: 72,
            basis: .national("三(三)")),
        wipe: WipePolicy(
            reading: .wipeFromConfirmation, confirmedBy: .centre, wipedBy: .administrator,
            supervisedBy: .officer, supervisorTier: .site, basis: .national("六(一)3")),
        destruction: DestructionPolicy(
            by: .region, supervisedBy: .inspector, witnesses: 1, filedThrough: day(5, 28),
            channels: FilingChannel.allCases, basis: .national("六(二)4")),
        trust: Custody.TrustPolicy(
            skewSeconds: 300, syncHours: 24, staleHours: 72, basis: .house("trust")))
}
