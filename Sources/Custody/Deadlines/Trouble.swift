/// One thing that is wrong, wherever it was found: refused, recorded, derived or owed.
package struct Trouble: Hashable, Sendable {
    package enum Sort: Hashable, Sendable {
        case refusal(RefusalCode)
        case deviation(DeviationCode)
        case finding(FindingCode)
        case due(Obligation)
    }

    package let sort: Sort
    /// The statements in which it shows; none where somebody was silent.
    package let statements: [ContentID]
    /// What those statements wait for.
    package var missing: [ContentID] = []
    /// What somebody who is silent has not answered.
    package var unanswered: ContentID?
    /// Of which kind the missing statement must be, and what kind is owed.
    package var awaited: Set<ActKind> = []
    package var owed: ActKind?
    package var containers: [ContainerID] = []
    /// Of these nothing is known that came before what is missing.
    package var unbegun: [ContainerID] = []
    package var sitting: SittingName?
    package var since: Instant?
    /// The units that it concerns: who owes, whose vault it is, whose device is silent.
    package var units: [UnitID] = []
    /// Until when it lasted, or when the clock began whose limit was missed.
    package var other: Instant?
    /// Whether it was concluded from the state of the record, not from what a statement says.
    package var isDerived = false

    /// A site and its batch; a region's destruction has none.
    package struct SittingName: Hashable, Sendable {
        package let unit: UnitID
        package let batch: BatchID?
    }

    /// A refusal; a permit's is derived, for it was judged by what had come before.
    package init(_ row: RefusalRow, _ statement: Statement?) {
        let subjects = row.refusal.subjects
        sort = .refusal(row.refusal.code)
        statements = [row.content]
        missing = subjects.statements.filter { $0 != row.content }
        let named = row.kind.isPermit ? [] : statement?.act.containers ?? []
        containers = subjects.containers.isEmpty ? named : subjects.containers
        sitting = subjects.sitting ?? statement?.act.sitting
        since = row.at
        isDerived = row.kind.isPermit
    }

    package init(_ row: DeviationRow, _ statement: Statement?) {
        let named = row.deviation.subjects.containers
        sort = .deviation(row.deviation.code)
        statements = [row.content]
        containers = named.isEmpty ? statement?.act.containers ?? [] : named
        sitting = statement?.act.sitting
        since = row.at
    }

    package init(_ finding: Finding, _ history: any History) {
        let isGap = finding.code == .gapIsOpen
        let waiting = finding.statements.first.flatMap { history.statement($0)?.act }
        sort = .finding(finding.code)
        let isHole = finding.code == .feedHasAHole
        statements = finding.code == .releaseIsUnanswered || isHole ? [] : finding.statements
        missing = isGap || isHole ? finding.subjects.statements : []
        awaited = isGap ? waiting?.kinds(of: finding.subjects.statements) ?? [] : []
        containers = isGap ? waiting?.containers ?? [] : finding.containers
        unbegun = isGap ? finding.containers.filter { !history.hasBegun($0) } : []
        sitting =
            isGap
            ? waiting?.sitting ?? history.sitting(of: containers) : finding.subjects.sitting
        since = finding.since
        isDerived = !isGap && !isHole
        units = finding.subjects.units(history)
        other = finding.until
        if isHole { units += finding.people.flatMap { history.counters(of: $0) } }
    }

    /// Nil while it is met, or may still be.
    package init?(_ due: Due) {
        switch due.verdict {
        case .met, .waiting, .running: return nil
        case .breached, .premature, .notProvable: break
        }
        guard due.isChosen else { return nil }
        sort = .due(due.obligation)
        statements = due.verdict.isSilent ? [] : [due.statement].compactMap(\.self)
        unanswered = due.verdict.isSilent ? due.began : nil
        owed = due.verdict.isSilent ? due.obligation.kind : nil
        containers = due.containers
        sitting = SittingName(unit: due.unit, batch: due.batch)
        since = due.limit
        isDerived = true
        units = [due.unit, due.owedBy, due.alarm]
        other = due.isOfTheDay ? due.starts?.day.start : due.starts
    }

    /// Whether it is the refusal of a permit, which was judged by what had come before.
    var isRefusedPermit: Bool {
        guard case .refusal = sort else { return false }
        return isDerived
    }

    /// Whether both fall at least partly into the same time, as far as it is known.
    func overlaps(_ trouble: Trouble) -> Bool {
        guard let mine = hours, let theirs = trouble.hours else { return true }
        return mine.overlaps(theirs)
    }

    private var hours: ClosedRange<Instant>? {
        guard let since, let other else { return nil }
        return min(since, other)...max(since, other)
    }

    /// The code of what is wrong, so that everything has one order.
    var name: String {
        switch sort {
        case .refusal(let code): code.rawValue
        case .deviation(let code): code.rawValue
        case .finding(let code): code.rawValue
        case .due(.window(let window)): window.rawValue
        case .due(.milestone(let milestone, _)): milestone.text
        case .due(.filing): "filing"
        case .due(.vault(let duty)): duty.rawValue
        case .due(.movement): "movement"
        case .due(.expected(let kind)): kind.rawValue
        }
    }

    /// Of several in one statement the first explains the others.
    var precedence: Int {
        switch sort {
        case .refusal: 0
        case .deviation(.custodyIsUnforked): 1
        case .deviation: 2
        case .finding(.gapIsOpen): 3
        case .finding: 4
        case .due: 5
        }
    }
}

extension Due {
    /// What a sitting brings with it may be said before its hour, on the same day.
    fileprivate var isOfTheDay: Bool {
        guard case .expected = obligation else { return false }
        return began == nil
    }
}

extension Obligation {
    /// The kind of statement that fulfils it, where that names no sitting.
    fileprivate var kind: ActKind? {
        switch self {
        case .filing: .filing
        case .expected(let kind): kind
        case .window, .milestone, .vault, .movement: nil
        }
    }
}

extension Act {
    fileprivate func kinds(of missing: [ContentID]) -> Set<ActKind> {
        named.filter { missing.contains($0.content) }.reduce(into: []) { $0.formUnion($1.kinds) }
    }
}

extension Verdict {
    /// Nobody has said anything; the statement that began the clock is not at fault.
    fileprivate var isSilent: Bool {
        switch self {
        case .notProvable(.silent, _): true
        case .waiting, .running, .met, .breached, .premature, .notProvable: false
        }
    }
}

extension History {
    /// The unit whose silence a person's device can be: a test centre's is its site's, too.
    fileprivate func counters(of person: PersonID) -> [UnitID] {
        guard let unit = self.person(person).flatMap({ self.unit($0.unit) }) else { return [] }
        return [unit.id] + (unit.tier == .testCentre ? [unit.parent].compactMap(\.self) : [])
    }
}

extension History {
    /// Whether the first statement of a container's chain is here.
    fileprivate func hasBegun(_ container: ContainerID) -> Bool {
        rows(LinkRow.self, container.text).contains { $0.follows == nil }
    }
}

extension [Subject] {
    fileprivate var statements: [ContentID] {
        compactMap { if case .statement(let content) = $0 { content } else { nil } }
    }

    fileprivate var containers: [ContainerID] {
        compactMap { if case .container(let container) = $0 { container } else { nil } }
    }

    /// The units themselves, and those whose places they are.
    fileprivate func units(_ history: any History) -> [UnitID] {
        flatMap { subject -> [UnitID] in
            if case .unit(let unit) = subject { return [unit] }
            guard case .place(let place) = subject else { return [] }
            return history.rows(PlaceRow.self, place.text).map(\.unit)
        }
    }

    fileprivate var sitting: Trouble.SittingName? {
        let units = compactMap { if case .unit(let unit) = $0 { unit } else { nil } }
        let batches = compactMap { if case .batch(let batch) = $0 { batch } else { nil } }
        return units.first.map { Trouble.SittingName(unit: $0, batch: batches.first) }
    }
}

extension History {
    /// The one sitting for which the containers, or what carries them, were packed.
    fileprivate func sitting(of containers: [ContainerID]) -> Trouble.SittingName? {
        let packed = containers.flatMap { Nesting(self).carriers(of: $0) }.compactMap { carrier in
            container(carrier.outer).flatMap { row in
                row.site.flatMap { site in
                    row.batch.map { Trouble.SittingName(unit: site, batch: $0) }
                }
            }
        }
        return Set(packed).count == 1 ? packed.first : nil
    }
}
