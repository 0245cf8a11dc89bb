@testable import Custody

/// The plan of the conduct tests: a leg of each sort, a batch of each form.
enum ConductPlan {
    static let basis = Basis.national("附件2")

    static let plan = plan(
        trust: TrustPolicy(skewSeconds: 120, syncHours: 24, staleHours: 24, basis: basis))

    static func plan(_ id: PlanID = "plan", of unit: UnitID = "centre", trust: TrustPolicy) -> Plan
    {
        Plan(
            id: id, title: Wording("计划", "plan"), notice: "卫人才发〔2020〕153号",
            unit: unit, units: ConductCast.units, milestones: [], batches: batches,
            sittings: [
                Sitting(site: name("site"), batch: name("c1"), rooms: [], alsoDue: []),
                Sitting(site: name("single"), batch: name("p3"), rooms: [], alsoDue: []),
                Sitting(
                    site: name("single"), batch: name("c1"), rooms: [], alsoDue: [.usbKey]),
            ],
            items: items, legs: legs, windows: [],
            vault: VaultPolicy(
                onDuty: 2, roundMinutes: 30, inspectionHours: 12, reviewHours: 6, basis: basis),
            wipe: WipePolicy(
                reading: .wipeFromConfirmation, confirmedBy: .centre, wipedBy: .administrator,
                supervisedBy: .officer, supervisorTier: .site, basis: basis),
            destruction: DestructionPolicy(
                by: .region, supervisedBy: .inspector, witnesses: 2, channels: [.fax, .upload],
                basis: basis),
            trust: trust,
            clocks: ClockPolicy(
                ladder: [], budgets: [], expected: [], weightPermille: 20, basis: basis))
    }

    private static let batches = [
        batch("p1", 1, .paper, day: 10), batch("p2", 2, .paper, day: 11),
        batch("p3", 3, .paper, day: 10),
        batch("c1", 1, .computer, day: 10), batch("c2", 2, .computer, day: 11),
    ]

    private static func batch(_ id: String, _ number: Int, _ form: Form, day: Int) -> Batch {
        Batch(
            id: name(id), number: number, form: form, starts: ConductSeason.april(day, 9),
            ends: ConductSeason.april(day, 11))
    }

    private static let items = [
        item(.paper, .paper, .destroyed, .everyBatch), item(.sparePaper, .paper, .centre),
        item(.answerCard, .paper, .centre, .everyBatch),
        item(.paperDisc, .computer, .centre, .everyBatch),
        item(.answerBackupDisc, .computer, .centre, .everyBatch),
        item(.usbKey, .computer, .region, .batch(2), sealed: false),
        item(.passwordSeal, .computer, .destroyed),
    ]

    private static func item(
        _ kind: ItemKind, _ form: Form, _ to: Destination, _ due: ReturnDue = .notDue,
        sealed: Bool = true
    ) -> ItemRow {
        ItemRow(
            kind: kind, name: kind.wording, form: form, destination: to, due: due,
            sealed: sealed, guarded: true, basis: basis)
    }

    private static let legs = [
        Leg(
            id: name("out"), from: .centre, to: .region, carriers: [.escort], crew: 2, kinds: [],
            fromDay: ConductSeason.april(2, 0).day, throughDay: ConductSeason.april(9, 0).day,
            ordered: false, basis: basis),
        leg("down", [.post, .patrol]), leg("guarded", [.patrol, .dedicated], ordered: true),
        leg("back", [.dedicated]), leg("collect", [.collection]),
    ]

    private static func leg(
        _ id: String, _ carriers: [Carrier], ordered: Bool = false
    ) -> Leg {
        Leg(
            id: name(id), from: .region, to: .site, carriers: carriers, crew: 1, kinds: [],
            ordered: ordered, basis: basis)
    }
}
