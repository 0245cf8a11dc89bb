import Custody

/// What the offices say, as tests need it.
extension Story {
    static func incident(_ containers: [ContainerID] = []) -> Act {
        .trouble(
            .incident(
                Incident(
                    gravity: .note, happened: moment(4, 1, 8), containers: containers,
                    account: "外包装有划痕", attachments: [])))
    }

    static func newcomer(_ unit: UnitID, _ role: Role) -> Person { Cast.person(unit, role, 3) }

    static func enrol(_ person: Person) -> Act { .office(.enrol(Enrolment(person: person))) }

    /// `RA-officer-3`, whose key enters with what he signs.
    static func newSigner(_ person: Person) -> Signer {
        Signer("\(person.id) as \(person.roles[0].rawValue)").new
    }

    static func revoke(_ person: PersonID, key: KeyID? = nil) -> Act {
        .office(
            .revoke(Revocation(person: person, key: key ?? Cast.key(person), reason: "手机遗失")))
    }

    static func issue(_ plan: Plan) -> Act { .office(.plan(PlanIssue(plan: plan))) }

    static func supplement(
        to plan: PlanID = "plan-2021", units: [Unit] = [], batches: [Batch] = [],
        sittings: [Sitting] = [], items: [ItemRow] = [], legs: [Leg] = [], windows: [Window] = []
    ) -> Act {
        .office(
            .supplement(
                SupplementIssue(
                    supplement: Supplement(
                        plan: plan, notice: "补充通知", units: units, milestones: [],
                        batches: batches, sittings: sittings, items: items, legs: legs,
                        windows: windows))))
    }

    static func waiver(
        _ window: WindowID = .siteReturn, _ kind: WaiverKind = .waived, site: UnitID = "RA-S1",
        batch: BatchID = "P1", minutes: Int = 60
    ) -> Act {
        .trouble(
            .waiver(
                Waiver(
                    window: window, kind: kind, site: site, batch: batch, minutes: minutes,
                    reason: "大雪封路")))
    }

    static func correct(_ wrong: ContentID, by right: ContentID? = nil) -> Act {
        .trouble(.correction(Correction(supersedes: wrong, by: right, reason: "笔误")))
    }

    static func resolve(_ incident: ContentID) -> Act {
        .trouble(.incidentResolution(IncidentResolution(incident: incident, outcome: "已核实")))
    }
}

extension Plan {
    /// The region's own plan, which refines the centre's.
    static func region(
        _ unit: UnitID = "RA", refines: PlanID? = "plan-2021", units: [Unit] = [],
        batches: [Batch] = SeasonPlan.batches, sittings: [Sitting] = SeasonPlan.sittings,
        items: [ItemRow] = SeasonPlan.items, legs: [Leg] = SeasonPlan.legs,
        windows: [Window] = SeasonPlan.windows, onDuty: Int = 2, vault: VaultPolicy? = nil,
        confirmedBy: Tier = .region,
        destruction: DestructionPolicy = SeasonPlan.national.destruction,
        trust: TrustPolicy = SeasonPlan.national.trust, subjects: [ExamSubject]? = nil,
        opening: OpeningPolicy? = nil
    ) -> Plan {
        let national = SeasonPlan.national
        return Plan(
            id: "plan-region", title: national.title, notice: "考区通知", unit: unit,
            refines: refines, units: units, milestones: national.milestones, batches: batches,
            sittings: sittings, items: items, legs: legs, windows: windows,
            vault: vault
                ?? VaultPolicy(
                    onDuty: onDuty, roundMinutes: 240, inspectionHours: 24, reviewHours: 72,
                    basis: .innerMongolia("三(三)")),
            wipe: WipePolicy(
                reading: .bothFromBatchEnd, confirmedBy: confirmedBy, wipedBy: .officer,
                supervisedBy: .patrol, supervisorTier: .region, basis: .innerMongolia("六(二)2")),
            destruction: destruction, trust: trust, subjects: subjects, opening: opening)
    }
}
