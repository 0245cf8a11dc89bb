/// The signed exam plan: every number that an office may change (DESIGN §2).
///
/// A region's plan refines the national one for the units under it.
package struct Plan: Hashable, Sendable {
    package let id: PlanID
    package let title: Wording
    /// 文号 of the notice that the plan carries out.
    package let notice: String
    /// The unit that issues it and for which, with those under it, it holds.
    package let unit: UnitID
    package let refines: PlanID?
    package let units: [Unit]
    package let milestones: [Milestone]
    package let batches: [Batch]
    package let sittings: [Sitting]
    package let items: [ItemRow]
    package let legs: [Leg]
    package let windows: [Window]
    package let vault: VaultPolicy
    package let wipe: WipePolicy
    package let destruction: DestructionPolicy
    package let trust: TrustPolicy
    package let clocks: ClockPolicy?
    /// Nil: readings need not be blind.
    package let blind: BlindPolicy?
    /// Where the return's summary is sent by e-mail; nil where the notice names no address.
    package let mailbox: String?
    /// Nil: subjects are called by their ids.
    package let subjects: [ExamSubject]?
    /// Nil: as the house has it.
    package let opening: OpeningPolicy?

    package init(
        id: PlanID, title: Wording, notice: String, unit: UnitID, refines: PlanID? = nil,
        units: [Unit], milestones: [Milestone], batches: [Batch], sittings: [Sitting],
        items: [ItemRow], legs: [Leg], windows: [Window], vault: VaultPolicy, wipe: WipePolicy,
        destruction: DestructionPolicy, trust: TrustPolicy, clocks: ClockPolicy? = nil,
        blind: BlindPolicy? = nil, mailbox: String? = nil, subjects: [ExamSubject]? = nil,
        opening: OpeningPolicy? = nil
    ) {
        self.id = id
        self.title = title
        self.notice = notice
        self.unit = unit
        self.refines = refines
        self.units = units
        self.milestones = milestones
        self.batches = batches
        self.sittings = sittings
        self.items = items
        self.legs = legs
        self.windows = windows
        self.vault = vault
        self.wipe = wipe
        self.destruction = destruction
        self.trust = trust
        self.clocks = clocks
        self.blind = blind
        self.mailbox = mailbox
        self.subjects = subjects
        self.opening = opening
    }
}

/// A row of 《考务工作计划安排表》: what, from when to when, and who answers for it (R12).
package struct Milestone: Hashable, Sendable {
    package let id: MilestoneID
    package let title: Wording
    package let from: CivilDate?
    /// The last day on which it is in time; nil where the notice gives no day.
    package let through: CivilDate?
    package let owedBy: Tier
    package let basis: Basis
    /// The notice's own words for the time, 「2月8日前」.
    package let printed: String

    package init(
        id: MilestoneID, title: Wording, from: CivilDate? = nil, through: CivilDate? = nil,
        owedBy: Tier, basis: Basis, printed: String
    ) {
        self.id = id
        self.title = title
        self.from = from
        self.through = through
        self.owedBy = owedBy
        self.basis = basis
        self.printed = printed
    }
}

/// On paper or at a computer (机考).
package enum Form: String, CaseIterable, Hashable, Sendable {
    case paper
    case computer
}

/// One sitting day's or session's batch, from its planned start to its planned end.
package struct Batch: Hashable, Sendable {
    package let id: BatchID
    /// Its ordinal (第几批次), from 1.
    package let number: Int
    package let form: Form
    package let starts: Instant
    package let ends: Instant

    package init(id: BatchID, number: Int, form: Form, starts: Instant, ends: Instant) {
        self.id = id
        self.number = number
        self.form = form
        self.starts = starts
        self.ends = ends
    }
}

/// A batch at a site: which rooms sit, and where CBT is done which test centre runs it.
package struct Sitting: Hashable, Sendable {
    package let site: UnitID
    package let batch: BatchID
    package let rooms: [RoomID]
    package let testCentre: UnitID?
    /// Kinds that this return must bring besides those its batch number demands: the row that a
    /// single-batch site needs for its USB keys (trap 3).
    package let alsoDue: [ItemKind]

    package init(
        site: UnitID, batch: BatchID, rooms: [RoomID], testCentre: UnitID? = nil,
        alsoDue: [ItemKind]
    ) {
        self.site = site
        self.batch = batch
        self.rooms = rooms
        self.testCentre = testCentre
        self.alsoDue = alsoDue
    }
}
