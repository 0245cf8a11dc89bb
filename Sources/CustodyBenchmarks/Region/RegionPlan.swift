import Custody
import Intake
import Signing

/// A region of forty sites with 62 rooms each, four batches on paper one day after the other.
enum RegionPlan {
    static let sites: [UnitID] = (1...40).map { named("R1-S\($0)") }
    static let rooms: [RoomID] = (1...62).map { named("\(100 + $0)") }
    static let batches = 4
    static let centre: UnitID = named("NC")
    static let region: UnitID = named("R1")

    static let units =
        [
            Unit(id: centre, tier: .centre, name: "中心"),
            Unit(id: region, tier: .region, parent: centre, name: "考区"),
        ] + sites.map { Unit(id: $0, tier: .site, parent: region, name: "考点\($0)") }

    /// The roles of everybody's people, two of each in every unit.
    static let roles: [Role] = [.officer, .custodian, .courier, .receiver, .invigilator]

    static let people = units.flatMap { unit in
        roles.flatMap { role in
            (1...2).map { number in
                Person(
                    id: person(unit.id, role, number), unit: unit.id, roles: [role],
                    commitment: Commitment(Digest.sha256(Array("\(unit.id)".utf8))))
            }
        }
    }

    static func person(_ unit: UnitID, _ role: Role, _ number: Int) -> PersonID {
        named("\(unit)-\(role.rawValue)-\(number)")
    }

    static func vault(_ unit: UnitID) -> PlaceID { named("\(unit)-vault") }

    static func batch(_ number: Int) -> BatchID { named("P\(number)") }

    static func at(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Instant {
        guard let date = CivilDate(year: 2021, month: 4, day: day) else {
            preconditionFailure("April has no day \(day)")
        }
        return date.at(hour, minute)
    }

    /// The day on which a batch sits.
    static func day(_ batch: Int) -> Int { 9 + batch }

    static let plan = Plan(
        id: named("plan"), title: Wording("计划", "plan"), notice: "卫人才发〔2020〕153号",
        unit: centre, units: Array(units.dropFirst()), milestones: [],
        batches: (1...batches).map {
            Batch(
                id: batch($0), number: $0, form: .paper, starts: at(day($0), 9),
                ends: at(day($0), 17))
        },
        sittings: [],
        items: [.paper, .answerCard].map { kind in
            ItemRow(
                kind: kind, name: kind.wording, form: .paper,
                destination: kind == .paper ? .destroyed : .centre, due: .everyBatch,
                sealed: true, guarded: true, basis: .national("六(二)1"))
        },
        legs: [
            leg("out", .centre, .region), leg("down", .region, .site),
            leg("return", .site, .region),
        ],
        windows: [
            Window(id: .siteReturn, minutes: 48 * 60, basis: .national("六(一)1")),
            Window(id: .regionAcceptance, minutes: 12 * 60, basis: .house("windows")),
            Window(id: .vaultStorage, minutes: 60, basis: .national("三(三)")),
            Window(id: .transit, minutes: 72 * 60, basis: .house("windows")),
        ],
        vault: VaultPolicy(
            onDuty: 2, roundMinutes: 30, inspectionHours: 12, reviewHours: 6,
            basis: .national("三(三)")),
        wipe: WipePolicy(
            reading: .wipeFromConfirmation, confirmedBy: .centre, wipedBy: .administrator,
            supervisedBy: .officer, supervisorTier: .site, basis: .national("六(一)3")),
        destruction: DestructionPolicy(
            by: .region, supervisedBy: .inspector, witnesses: 1, filedThrough: nil,
            channels: FilingChannel.allCases, basis: .national("六(二)4")),
        trust: Custody.TrustPolicy(
            skewSeconds: 300, syncHours: 24, staleHours: 72, basis: .house("trust")),
        clocks: ClockPolicy(
            ladder: [],
            budgets: Stage.allCases.map {
                Budget(stage: $0, minutes: 12 * 60, owedBy: .site, basis: .house("clocks"))
            },
            expected: [.batchEnd, .roomIssue, .packetOpening, .roomCollection].map {
                ExpectedAct(act: $0, minutes: 6 * 60, owedBy: .site, basis: .house("clocks"))
            }, basis: .house("clocks")))

    /// Who sits a batch: a supplement each, for a statement holds no region's rooms four times.
    static func sittings(of number: Int) -> Supplement {
        Supplement(
            plan: plan.id, notice: plan.notice, units: [], milestones: [], batches: [],
            sittings: sites.map {
                Sitting(site: $0, batch: batch(number), rooms: rooms, alsoDue: [])
            }, items: [], legs: [], windows: [])
    }

    private static func leg(_ id: String, _ from: Tier, _ to: Tier) -> Leg {
        Leg(
            id: named(id), from: from, to: to, carriers: Carrier.allCases, crew: 1,
            kinds: [.paper, .answerCard], ordered: false, basis: .national("三(二)"))
    }
}
