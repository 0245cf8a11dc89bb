import Custody

/// The plan of every story: the national notice for 2021, for a season of three sites.
enum SeasonPlan {
    static let national = Plan(
        id: "plan-2021", title: Wording("2021年度考务工作计划", "work plan 2021"),
        notice: "卫人才发〔2020〕153号", unit: Cast.centre, units: Array(Cast.units.dropFirst()),
        milestones: milestones, batches: batches, sittings: sittings, items: items, legs: legs,
        windows: windows,
        vault: VaultPolicy(
            onDuty: 2, roundMinutes: 240, inspectionHours: 24, reviewHours: 72,
            basis: .national("三(三)")),
        wipe: WipePolicy(
            reading: .wipeFromConfirmation, confirmedBy: .centre, wipedBy: .administrator,
            supervisedBy: .officer, supervisorTier: .site, basis: .national("六(一)3")),
        destruction: DestructionPolicy(
            by: .region, supervisedBy: .inspector, witnesses: 1, filedThrough: .y2021(5, 28),
            channels: FilingChannel.allCases, basis: .national("六(二)4")),
        trust: TrustPolicy(
            skewSeconds: 300, syncHours: 24, staleHours: 72, basis: .house("trust")),
        clocks: clocks)

    static let clocks = ClockPolicy(
        ladder: [
            LadderStep(hours: 12, tell: .site), LadderStep(hours: 6, tell: .region),
            LadderStep(hours: 2, tell: .centre), LadderStep(hours: 0, tell: .centre),
        ],
        budgets: [
            budget(.packing, hours: 24, .site), budget(.waiting, hours: 12, .region),
            budget(.road, hours: 12, .site),
        ],
        expected: [
            expected(.batchEnd, hours: 6, .site), expected(.discImport, hours: 2, .site),
            expected(.roomIssue, hours: 2, .site), expected(.packetOpening, hours: 2, .site),
            expected(.roomCollection, hours: 6, .site),
            expected(.filingAcknowledgement, hours: 72, .centre),
            expected(.centreVerification, hours: 240, .centre),
        ],
        delegationHours: 12, weightPermille: 20, basis: .house("clocks"))

    private static func budget(_ stage: Stage, hours: Int, _ owedBy: Tier) -> Budget {
        Budget(stage: stage, minutes: hours * 60, owedBy: owedBy, basis: .house("clocks"))
    }

    private static func expected(_ act: ActKind, hours: Int, _ owedBy: Tier) -> ExpectedAct {
        ExpectedAct(act: act, minutes: hours * 60, owedBy: owedBy, basis: .house("clocks"))
    }

    static let milestones = [
        milestone("declare", "考区接卷信息、考办设置上报", through: .y2021(3, 10), .region),
        milestone("issue", "考试专用物品交接", through: .y2021(4, 9), .centre),
        milestone("filing", "考区上传《考试物品销毁记录单》", through: .y2021(5, 28), .region),
    ]

    /// P1 on paper, C1 and C2 at computers.
    static let batches = [
        Batch(id: "P1", number: 1, form: .paper, starts: moment(4, 10, 9), ends: moment(4, 11, 17)),
        Batch(
            id: "C1", number: 1, form: .computer, starts: moment(4, 10, 9),
            ends: moment(4, 11, 17)),
        Batch(
            id: "C2", number: 2, form: .computer, starts: moment(4, 17, 9),
            ends: moment(4, 18, 17)),
    ]

    static let sittings = [
        Sitting(site: "RA-S1", batch: "P1", rooms: ["101", "102"], alsoDue: []),
        Sitting(site: "RA-S1", batch: "C1", rooms: ["301"], testCentre: "RA-T1", alsoDue: []),
        Sitting(site: "RA-S1", batch: "C2", rooms: ["301"], testCentre: "RA-T1", alsoDue: []),
        Sitting(site: "RA-S2", batch: "P1", rooms: ["101"], alsoDue: []),
        Sitting(site: "RB-S1", batch: "P1", rooms: ["101"], alsoDue: []),
        Sitting(site: "RB-S1", batch: "C1", rooms: ["201"], alsoDue: [.usbKey]),
    ]

    static let items = [
        item(.paper, .paper, .destroyed, .everyBatch),
        item(.sparePaper, .paper, .centre, .everyBatch),
        item(.answerCard, .paper, .centre, .everyBatch),
        item(.collectionSheet, .paper, .centre, .everyBatch),
        item(.answerBackupDisc, .computer, .centre, .everyBatch),
        item(.paperDisc, .computer, .centre, .everyBatch),
        item(.spareDisc, .computer, .centre, .everyBatch),
        item(.usbKey, .computer, .centre, .batch(2)),
        item(.roomRecord, .computer, .centre, .everyBatch, guarded: false),
        item(.passwordSeal, .computer, .destroyed, .notDue),
        item(.militaryData, nil, .region, .notDue, guarded: false),
    ]

    static let legs = [
        leg("out", .centre, .region, [.escort], .y2021(4, 2), .y2021(4, 9), ordered: true, "三(二)"),
        leg("down", .region, .site, [.post, .patrol], .y2021(4, 2), .y2021(4, 9), "三(二)"),
        leg("return", .site, .region, [.dedicated], nil, nil, "六(一)1"),
        leg("send", .region, .centre, [.post, .dedicated], nil, nil, "六(一)2"),
        leg("collect", .region, .centre, [.collection], .y2021(4, 12), nil, ordered: true, "六(二)3"),
    ]

    static let windows = [
        Window(id: .siteReturn, minutes: 48 * 60, basis: .national("六(一)1")),
        Window(id: .regionAcceptance, minutes: 12 * 60, basis: .house("windows")),
        Window(id: .vaultStorage, minutes: 60, basis: .national("三(三)")),
        Window(id: .uploadConfirmation, minutes: 24 * 60, basis: .national("六(一)3")),
        Window(id: .wipe, minutes: 24 * 60, basis: .national("六(一)3")),
        Window(id: .transit, minutes: 72 * 60, basis: .house("windows")),
        Window(id: .uploadReport, minutes: 12 * 60, basis: .house("windows")),
    ]

    private static func milestone(
        _ id: MilestoneID, _ title: String, through: CivilDate, _ owedBy: Tier
    ) -> Milestone {
        Milestone(
            id: id, title: Wording(title, id.text), through: through, owedBy: owedBy,
            basis: .national("附件2"), printed: "\(through)")
    }

    private static func item(
        _ kind: ItemKind, _ form: Form?, _ destination: Destination, _ due: ReturnDue,
        guarded: Bool = true
    ) -> ItemRow {
        ItemRow(
            kind: kind, name: kind.wording, form: form, destination: destination, due: due,
            sealed: guarded, guarded: guarded, basis: .national("六"))
    }

    private static func leg(
        _ id: LegID, _ from: Tier, _ to: Tier, _ carriers: [Carrier], _ first: CivilDate?,
        _ last: CivilDate?, ordered: Bool = false, _ clause: String
    ) -> Leg {
        Leg(
            id: id, from: from, to: to, carriers: carriers, crew: 2, kinds: items.map(\.kind),
            fromDay: first, throughDay: last, ordered: ordered, basis: .national(clause))
    }
}
