/// How long one part of a journey took, how much of that was over its budget, and whose it was.
package struct StageTime: Hashable, Sendable {
    package let stage: Stage
    package let owedBy: UnitID
    /// Who had the goods in hand; empty while they stood in a unit's place.
    package let people: [PersonID]
    package let from: Instant
    /// Nil while it lasts.
    package let to: Instant?
    package let budget: Span
    /// As the signers' clocks have it, held inside what is proven.
    package let over: Span
    /// What of it no clock can explain away.
    package let proven: Span
    package let basis: Basis

    init(
        _ stage: Stage, owedBy: UnitID, people: [PersonID] = [], from: Bracket, to: Bracket?,
        budget: Span, now: Instant, basis: Basis
    ) {
        self.stage = stage
        self.owedBy = owedBy
        self.people = people
        self.from = from.likely
        self.to = to?.likely
        self.budget = budget
        self.basis = basis
        let none = Span(seconds: 0)
        let taken = max(to?.likely ?? now, from.likely) - from.likely
        over = max(none, Span(seconds: taken.seconds - budget.seconds))
        let surely: Span? =
            if let ends = to?.notBefore, let begins = from.notAfter { ends - begins } else { nil }
        proven = min(over, max(none, Span(seconds: (surely?.seconds ?? 0) - budget.seconds)))
    }
}

extension StageTime: Worded {
    package var wording: Wording { wording(unit: \.text, person: \.text) }

    /// `途中超出2小时（可证明1小时；考区RA：谢安、章远）`; nobody besides a unit in whose place the goods stood.
    package func wording(unit: (UnitID) -> String, person: (PersonID) -> String) -> Wording {
        let crew = people.map(person)
        func who(_ colon: String, _ comma: String) -> String {
            unit(owedBy) + (crew.isEmpty ? "" : colon + crew.joined(separator: comma))
        }
        return Wording(
            "\(stage.wording.chinese)超出\(over.wording.chinese)"
                + "（可证明\(proven.wording.chinese)；\(who("：", "、"))）",
            "\(stage.wording.english) \(over.wording.english) over its budget "
                + "(\(proven.wording.english) proven; \(who(": ", ", ")))")
    }
}

extension Bracket {
    /// An instant that nobody has to prove: a planned one.
    static func planned(_ instant: Instant) -> Self {
        Self(notBefore: instant, notAfter: instant, claimed: instant)
    }
}

extension SittingRecord {
    /// Where the hours of a late return went, as far as the plan has budgets for them.
    func staged(_ due: Due, _ container: ContainerID) -> Due {
        guard due.verdict != .met, let clocks = plan.clocks, !clocks.budgets.isEmpty else {
            return due
        }
        let taken = Taking(container, of: self)
        let ends: [(Stage, Bracket?)] = [
            (.packing, packed(container)), (.waiting, taken.bracket),
            (.road, passage(container).proofs.map(\.bracket).earliest),
        ]
        var staged = due
        var from = Bracket.planned(batch.ends)
        for (place, (stage, end)) in ends.enumerated() {
            let later = ends[place...].lazy.compactMap(\.1).first
            if let row = clocks.budgets.first(where: { $0.stage == stage }) {
                staged.stages.append(
                    StageTime(
                        stage, owedBy: unit(of: row.owedBy),
                        people: stage == .road ? taken.people : [], from: from,
                        to: end ?? later, budget: row.length, now: evidence.now,
                        basis: row.basis))
            }
            guard let later else { return staged }
            from = end ?? later
        }
        return staged
    }

    /// It was counted, or else packed, to go back.
    private func packed(_ container: ContainerID) -> Bracket? {
        let counts = facts(rows(.count).filter { $0.containers.contains(container) })
        guard counts.isEmpty else { return counts.map(\.bracket).earliest }
        return facts(rows(.pack).filter { $0.containers == [container] })
            .map(\.bracket).earliest
    }
}

/// When a crew took a container over for the way back, and who.
struct Taking {
    private(set) var bracket: Bracket?
    private(set) var people: [PersonID] = []

    init(_ container: ContainerID, of record: SittingRecord) {
        let rides = Nesting(record.history).links(
            of: container, [.accept, .release, .posted])
        for ride in rides.sorted(by: { $0.link.at < $1.link.at }) {
            guard let statement = record.history.statement(ride.link.content),
                Self.sets(statement.act, out: record),
                let fact = record.evidence.fact(ride.link.content)
            else { continue }
            bracket = fact.bracket
            people = ride.link.kind == .accept ? statement.people : []
            return
        }
    }

    /// A crew's acceptance, or a release straight to the region, on a leg from the site.
    private static func sets(_ act: Act, out record: SittingRecord) -> Bool {
        if case .journey(.accept(let acceptance)) = act {
            let release = record.history.statement(acceptance.release)
            guard acceptance.hands == .crew, let departure = release.flatMap({ Departure($0.act) })
            else { return false }
            let leg = record.plan.leg(departure.leg)
            return leg?.from == .site || leg?.from == .testCentre
        }
        return Departure(act).map { record.leadsHome($0.leg, $0.to) } ?? false
    }
}

extension [Bracket] {
    fileprivate var earliest: Bracket? { self.min { $0.likely < $1.likely } }
}
