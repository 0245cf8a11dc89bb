@testable import Custody

/// Papers in the region's vault V since 08:00 on 5 April, two on duty since 07:00, both keys held.
struct VaultSeason {
    static let one: Signer = "RA-custodian-1"
    static let two: Signer = "RA-custodian-2"
    static let third: Signer = "RA-head-1"
    let story: DeadlineSeason

    /// Rounds every half hour, inspections every twelve, reviews every six.
    init(keys: Bool = true) {
        let year = SeasonPlan.national
        let policy = VaultPolicy(
            onDuty: 2, roundMinutes: 30, inspectionHours: 12, reviewHours: 6,
            basis: .national("三(三)"))
        story = DeadlineSeason(
            Plan(
                id: year.id, title: year.title, notice: year.notice, unit: year.unit,
                units: year.units, milestones: [], batches: year.batches,
                sittings: year.sittings, items: year.items, legs: year.legs,
                windows: year.windows, vault: policy, wipe: year.wipe,
                destruction: year.destruction, trust: year.trust))
        story.tell("V", moment(3, 1, 9), story.declareVault("V"), by: ["RA-head-1"])
        story.tell(
            "P", moment(4, 1, 9), story.pack("B-1", DeadlineSeason.items(.paper), batch: nil))
        story.tell("R", moment(4, 4, 9), story.release(["B-1"], leg: "out"))
        on("N1", Self.one, Self.at(7))
        on("N2", Self.two, Self.at(7))
        if keys {
            key("K1", .one, to: Self.one, Self.at(7))
            key("K2", .two, to: Self.two, Self.at(7))
        }
        story.tell("X", Self.at(8), story.accept(["B-1"], of: "R"), by: ["RA-receiver-1"])
        story.tell("S", Self.at(8), story.store(["B-1"]))
        round("O0", Self.at(7, 45))
    }

    static func at(_ hour: Int, _ minute: Int = 0, day: Int = 5) -> Instant {
        moment(4, day, hour, minute)
    }

    func on(_ name: ContentID, _ person: Signer, _ at: Instant, device: DeviceID? = nil) {
        story.tell(name, at, story.signOn(), by: [person], device: device)
    }

    func off(_ name: ContentID, _ person: Signer, _ at: Instant) {
        story.tell(name, at, story.signOff(), by: [person])
    }

    func key(
        _ name: ContentID, _ lock: VaultLock, from: Signer? = nil, to: Signer? = nil,
        _ at: Instant
    ) {
        let transfer = KeyHandover(vault: "V", lock: lock, from: from?.person, to: to?.person)
        story.tell(
            name, at, .vault(.key(transfer)), by: [from, to].compactMap(\.self))
    }

    func open(_ name: ContentID, _ at: Instant, by people: [Signer]) {
        let opening = VaultOpening(
            vault: "V", keyHolders: people.map(\.person), reason: "领取")
        story.tell(name, at, .vault(.opening(opening)), by: people)
    }

    func round(
        _ name: ContentID, _ at: Instant, by people: [Signer] = [one, two],
        _ cosigned: DeadlineSeason.Cosigned = .soon, signed: [PersonID: Instant] = [:]
    ) {
        story.tell(
            name, at, .vault(.round(Round(vault: "V", finding: "正常", sound: true))), by: people,
            cosigned, signed: signed)
    }

    /// Rounds every half hour, from the first through the last.
    func rounds(from first: Instant, through last: Instant, by people: [Signer] = [one, two]) {
        var at = first
        while at <= last {
            round(ContentID(story: "O\(at.seconds)"), at, by: people)
            at = at + .minutes(30)
        }
    }

    func shift(
        _ name: ContentID, from outgoing: [Signer], to incoming: [Signer], _ at: Instant,
        by people: [Signer]? = nil
    ) {
        let shift = ShiftHandover(
            vault: "V", outgoing: outgoing.map(\.person), incoming: incoming.map(\.person),
            count: [])
        story.tell(name, at, .vault(.shiftHandover(shift)), by: people ?? outgoing + incoming)
    }

    func equipment(
        _ name: ContentID, _ equipment: Equipment, working: Bool, _ at: Instant,
        since: Instant? = nil, measures: String? = nil
    ) {
        let state = EquipmentState(
            vault: "V", equipment: equipment, working: working, since: since, measures: measures)
        story.tell(name, at, .vault(.equipment(state)), by: [Self.one])
    }

    func inspect(_ name: ContentID, _ at: Instant) {
        let inspection = JointInspection(
            vault: "V", bodies: ["公安", "保密"], finding: "完好", sound: true)
        story.tell(name, at, .vault(.inspection(inspection)), by: [Self.third])
    }

    func review(_ name: ContentID, _ at: Instant) {
        let review = FootageReview(
            vault: "V", from: at - .hours(6), through: at, finding: "无异常", sound: true)
        story.tell(name, at, .vault(.review(review)), by: [Self.third])
    }

    func visit(
        _ name: ContentID, _ visitor: Commitment, entered: Instant, left: Instant? = nil,
        by people: [Signer], _ at: Instant
    ) {
        let visit = Visit(
            vault: "V", visitor: visitor, entered: entered, left: left, reason: "检修")
        story.tell(name, at, .vault(.visitor(visit)), by: people)
    }

    func declare(_ name: ContentID, _ people: [Signer], related: [Signer] = [], _ at: Instant) {
        let declaration = RelativesDeclaration(unit: "RA", related: related.map(\.person))
        story.tell(name, at, .office(.relatives(declaration)), by: people)
    }

    func records(_ now: Instant) -> [VaultRecord] {
        VaultRecord.kept(by: "RA", story.evidence(now))
    }

    /// `roundIsMissed 09:35-10:20 RA-custodian-1 RA-custodian-2`.
    func findings(_ now: Instant) -> [String] {
        let records = records(now)
        return (Findings.watches(records.map(\.watch), until: now) + Findings.vaults(records))
            .map(\.vaultTold).sorted()
    }

    func board(_ now: Instant) -> VaultBoard? { VaultBoard("V", story.evidence(now)) }

    func dues(_ now: Instant) -> [Due] { Deadlines(story.evidence(now)).dues(vault: "V") }

    func due(_ duty: VaultDuty, _ now: Instant) -> Due? {
        dues(now).first { $0.obligation == .vault(duty) }
    }
}

extension Finding {
    var vaultTold: String {
        let hours = [since, until].map { $0?.clock ?? "" }.joined(separator: "-")
        return ([code.rawValue, hours] + people.map(\.text)).joined(separator: " ")
    }
}
