/// What is owed: a window, a row of the work plan, the filing of the destruction record.
package enum Obligation: Hashable, Sendable {
    case window(WindowID)
    case milestone(MilestoneID, title: Wording)
    case filing
    /// The duty of a vault.
    case vault(VaultDuty)
    /// The goods of a movement order are at their goal by its hour.
    case movement
    /// A statement that the day brings with it.
    case expected(ActKind)

    /// Its name in signed bytes; nil only where a milestone's own is too long for one.
    package var id: ObligationID? {
        switch self {
        case .window(let id): ObligationID(id.rawValue)
        case .milestone(let id, _): ObligationID("milestone.\(id)")
        case .filing: ObligationID("filing")
        case .vault(let duty): ObligationID("vault.\(duty.rawValue)")
        case .movement: ObligationID("movement")
        case .expected(let kind): ObligationID("expected.\(kind.rawValue)")
        }
    }
}

/// One obligation as it stands at an instant: who owes it, by when, and what the record proves.
package struct Due: Hashable, Sendable {
    package var obligation: Obligation
    /// The site, or the unit whose own clock it is.
    package var unit: UnitID
    package var batch: BatchID?
    package var containers: [ContainerID] = []
    /// What no container of the return brings.
    package var kinds: [ItemKind] = []
    /// Machines that imported and are not wiped.
    package var machines: [MachineID] = []
    /// The vault whose duty it is.
    package var place: PlaceID?
    /// The people on whom it depends.
    package var people: [PersonID] = []
    package var owedBy: UnitID
    /// Who has to act now: while a confirmation is missing, whoever owes that (trap 1).
    package var alarm: UnitID
    package var starts: Instant?
    /// Before this it may not be done.
    package var notBefore: Instant?
    package var limit: Instant?
    package var verdict: Verdict
    /// Which reading of N六(一)3 it is, and whether the plan chose it.
    package var reading: WipeReading?
    package var isChosen = true
    package var basis: [Basis]
    /// The statement that decides the verdict.
    package var statement: ContentID?
    /// The statement that began its clock, where one did.
    package var began: ContentID?
    package var waivers: [WaiverRow] = []
    /// Where the time went, part by part; empty while nothing is late.
    package var stages: [StageTime] = []

    package init(
        _ obligation: Obligation, unit: UnitID, batch: BatchID? = nil, owedBy: UnitID,
        verdict: Verdict, basis: [Basis]
    ) {
        self.obligation = obligation
        self.unit = unit
        self.batch = batch
        self.owedBy = owedBy
        alarm = owedBy
        self.verdict = verdict
        self.basis = basis.saidOnce
    }

    /// Everybody whom it names, in its own words or in those of its parts.
    package var everyone: [PersonID] { people + stages.flatMap(\.people) }

    /// Every unit that it names, likewise.
    package var everyUnit: [UnitID] { [unit, owedBy, alarm] + stages.map(\.owedBy) }

    package var isWaived: Bool { waivers.contains { $0.kind == .waived } }

    /// Worst first, then the nearest limit: the order of a board.
    package static func isMoreUrgent(_ one: Self, than other: Self) -> Bool {
        // Not by whether they are the same: what runs until another hour is as bad.
        if one.verdict > other.verdict { return true }
        if one.verdict < other.verdict { return false }
        let (left, right) = (one.limit, other.limit)
        if left != right { return left.map { $0 < (right ?? $0 + .days(1)) } ?? false }
        return (one.unit, one.batch?.text ?? "") < (other.unit, other.batch?.text ?? "")
    }
}
