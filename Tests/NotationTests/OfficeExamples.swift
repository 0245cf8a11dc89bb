import Custody

extension Examples {
    static let person = Person(
        id: "p-017", unit: "r15", roles: [.officer, .receiver], commitment: hash(7))

    static let plan = Plan(
        id: "im-2021", title: Wording("内蒙古考区计划", "Inner Mongolia's plan"), notice: "内卫考〔2021〕1号",
        unit: "r15", refines: "national-2021", units: supplement.units,
        milestones: supplement.milestones, batches: supplement.batches,
        sittings: supplement.sittings, items: supplement.items, legs: supplement.legs,
        windows: supplement.windows,
        vault: VaultPolicy(
            onDuty: 2, roundMinutes: 30, inspectionHours: 24, reviewHours: 12,
            basis: .norm("国家教育考试考务安全保密工作规定")),
        wipe: WipePolicy(
            reading: .wipeFromConfirmation, confirmedBy: .centre, wipedBy: .administrator,
            supervisedBy: .officer, supervisorTier: .site, basis: .national("六(一)3")),
        destruction: DestructionPolicy(
            by: .region, supervisedBy: .inspector, witnesses: 1, filedThrough: day,
            channels: [.fax, .upload], basis: .national("六(二)4")),
        trust: TrustPolicy(
            skewSeconds: 300, syncHours: 24, staleHours: 12, basis: .house("trust")))

    static let supplement = Supplement(
        plan: "national-2021", notice: "卫人才发〔2021〕12号",
        units: [
            Unit(id: "centre", tier: .centre, name: "国家卫生健康委人才交流服务中心"),
            Unit(id: "r15", tier: .region, parent: "centre", name: "内蒙古考区"),
        ],
        milestones: [
            Milestone(
                id: "handover", title: Wording("考试专用物品交接", "handover"), from: day, through: day,
                owedBy: .centre, basis: basis, printed: "4月2-9日")
        ],
        batches: [
            Batch(id: "cbt-1", number: 1, form: .computer, starts: noon, ends: later),
            Batch(id: "paper-1", number: 2, form: .paper, starts: noon, ends: later),
        ],
        sittings: [
            Sitting(
                site: "s1501", batch: "cbt-1", rooms: ["r-01", "r-02"], testCentre: "t150101",
                alsoDue: [.usbKey])
        ],
        items: itemRows,
        legs: [
            Leg(
                id: "out", from: .centre, to: .region, carriers: [.escort], crew: 2,
                kinds: [.paper, .sparePaper], fromDay: day, throughDay: day, ordered: true,
                basis: basis)
        ],
        windows: [Window(id: .siteReturn, minutes: 2_880, basis: .national("六(一)1"))])

    private static let itemRows = [
        ItemRow(
            kind: .paper, name: ItemKind.paper.wording, form: .paper, destination: .destroyed,
            due: .everyBatch, sealed: true, guarded: true, guardedThrough: day, sparePercent: 2,
            basis: basis),
        ItemRow(
            kind: .usbKey, name: ItemKind.usbKey.wording, destination: .centre, due: .batch(2),
            sealed: true, guarded: true, basis: .innerMongolia("六(二)1")),
        ItemRow(
            kind: .planned("map"), name: Wording("地图", "maps"), destination: .site, due: .notDue,
            sealed: false, guarded: false, basis: .record("§3")),
    ]

    static let office: [OfficeAct] = [
        .genesis(
            Genesis(
                centre: "centre", centreName: "中心", quorum: 2, registrars: [person],
                checkpointKey: "custody.example+8f3b7c1e+AQ==")),
        .plan(PlanIssue(plan: plan)),
        .supplement(SupplementIssue(supplement: supplement)),
        .enrol(Enrolment(person: person, reason: "新任接收人员")),
        .revoke(Revocation(person: "p-017", key: hash(1), reason: "手机遗失")),
        .place(
            PlaceDeclaration(
                place: "r15-vault", unit: "r15", kind: .vault, address: "呼和浩特市新华大街 1 号",
                people: ["p-017"])),
        .designate(
            Designation(
                person: "p-017", unit: "r15", duty: .collection, since: noon, until: later)),
        .movement(
            MovementOrder(
                consignment: "c-15", leg: "out", from: "centre", to: "r15",
                containers: ["B-1", "B-2"], carriers: ["p-018", "p-019"], vehicle: "京A12345",
                departs: noon, arrives: later, graceMinutes: 60)),
        .opening(
            OpeningOrder(
                site: "s1501", batch: "cbt-1", containers: ["B-1"], notBefore: noon,
                reason: "光盘导入")),
        .training(Training(people: ["p-017"], topic: "保密培训", on: day, evidence: [photo])),
        .delegate(
            Delegation(
                from: "p-017", to: "p-020", duty: .vaultKey, since: noon, until: later,
                reason: "病假")),
        .milestone(
            MilestoneCompletion(milestone: "handover", unit: "centre", evidence: [photo])),
        .sealStock(
            SealStock(
                unit: "r15", seals: SerialRange(prefix: "S15-", first: 1, last: 500, digits: 5))),
    ]
}
