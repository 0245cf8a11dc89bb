extension UnitRecord {
    /// Its movement orders: the goods of each are at their goal by the planned hour and its grace.
    var movements: [Due] {
        evidence.history.rows(OrderRow.self, unit.id.text)
            .compactMap { OrderedMovement(evidence, unit.id, $0.content)?.due }
    }
}

extension MovementOrder {
    /// The planned hour and its grace.
    fileprivate var latest: Instant { arrives + .minutes(graceMinutes) }
}

/// What became of the goods of a movement order.
struct OrderedMovement {
    private let evidence: Evidence
    private let plan: Plan
    private let content: ContentID
    private let order: MovementOrder

    /// Nil when there is no such order or no plan holds for the unit.
    init?(_ evidence: Evidence, _ unit: UnitID, _ content: ContentID) {
        guard case .office(.movement(let order))? = evidence.history.effective(content)?.act,
            let plan = evidence.plan(
                for: unit, of: "movement", since: content, until: { _ in order.latest })
        else { return nil }
        self.evidence = evidence
        self.plan = plan
        self.content = content
        self.order = order
    }

    /// Nil when it was called off: all that set out under it was taken back.
    var due: Due? {
        let limit = plan.limit(order.latest, evidence.now)
        let journeys = order.containers.map { ($0, Journey($0, content, order, evidence)) }
            .filter { !$0.1.isOff }
        let judged = journeys.map { container, journey in
            (container, journey, evidence.judged(journey.proofs, by: limit))
        }
        guard let worst = judged.max(by: { $0.2.verdict < $1.2.verdict }) else { return nil }
        let leg = plan.leg(order.leg)
        var due = Due(
            .movement, unit: order.from, owedBy: order.from, verdict: worst.2.verdict,
            basis: [MovementKeepsItsOrder.basis] + (leg.map { [$0.basis] } ?? []))
        due.containers = judged.filter { $0.2.verdict == worst.2.verdict }.map(\.0)
        due.starts = order.departs
        due.limit = limit.limit
        due.statement = worst.2.statement
        due.began = content
        if due.verdict != .met { due.stages = stages(worst.1) }
        return due
    }

    /// The unit lets them go at the planned hour; the crew takes no longer than planned.
    private func stages(_ journey: Journey) -> [StageTime] {
        let crew = order.carriers.lazy.compactMap { evidence.history.person($0)?.unit }.first
        let left = journey.departures.map(\.bracket).min { $0.likely < $1.likely }
        let came = journey.proofs.map(\.bracket).min { $0.likely < $1.likely }
        let grace = Span.minutes(order.graceMinutes)
        let road = order.arrives - order.departs
        let waiting = StageTime(
            .waiting, owedBy: order.from, from: .planned(order.departs), to: left ?? came,
            budget: grace, now: evidence.now, basis: MovementKeepsItsOrder.basis)
        guard let left else { return [waiting] }
        return [
            waiting,
            StageTime(
                .road, owedBy: crew ?? order.from, people: order.carriers, from: left, to: came,
                budget: road, now: evidence.now, basis: MovementKeepsItsOrder.basis),
        ]
    }

    /// One container's way under the order.
    private struct Journey {
        var departures: [Fact] = []
        var proofs: [Fact] = []
        var isOff = false

        init(
            _ container: ContainerID, _ content: ContentID, _ order: MovementOrder,
            _ evidence: Evidence
        ) {
            let history = evidence.history
            let releases = history.rows(LinkRow.self, container.text).filter {
                $0.state == .effective && OrderedMovement.isUnder($0, content, history)
            }
            var back = 0
            for link in releases {
                guard let departure = history.statement(link.content).flatMap({ Departure($0.act) })
                else { continue }
                let names = departure.order == content
                if names { departures += [evidence.fact(link.content)].compactMap(\.self) }
                let answers = Answer.all(to: link.content, container, evidence)
                if names && answers.contains(where: \.isBack) { back += 1 }
                guard departure.to == order.to else { continue }
                proofs += answers.filter { $0.isAt(order.to) }.map(\.fact)
            }
            isOff = !departures.isEmpty && back == departures.count
        }
    }

    /// Whether a release goes back to one that names the order, with no unit's place in between.
    private static func isUnder(
        _ link: LinkRow, _ order: ContentID, _ history: any History
    ) -> Bool {
        var next: ContentID? = link.content
        for _ in 0..<16 {
            guard let statement = next.flatMap({ history.statement($0) }) else { return false }
            if Departure(statement.act)?.order == order { return true }
            if case .journey(.accept(let acceptance)) = statement.act,
                acceptance.hands == .unit
            {
                return false
            }
            next = statement.link(link.container)?.follows
        }
        return false
    }
}

/// What somebody said to a release, as far as it concerns one container.
private struct Answer {
    let fact: Fact
    let unit: UnitID?
    /// It went back into the releaser's hands.
    let isBack: Bool

    func isAt(_ unit: UnitID) -> Bool { self.unit == unit && !isBack }

    static func all(
        to release: ContentID, _ container: ContainerID, _ evidence: Evidence
    ) -> [Self] {
        evidence.history.rows(ActRow.self, release.hex).compactMap { act in
            guard let fact = evidence.fact(act.content),
                let told = evidence.history.statement(act.content)
            else { return nil }
            switch told.act {
            case .journey(.arrived):
                return evidence.history.arrival(told, of: container, after: release)
                    .map { Self(fact: fact, unit: $0, isBack: false) }
            case .journey(.withdraw(let withdrawal)):
                guard withdrawal.containers.contains(container) else { return nil }
                return Self(fact: fact, unit: nil, isBack: true)
            case .journey(.accept(let acceptance)):
                guard let line = acceptance.lines.first(where: { $0.container == container })
                else { return nil }
                guard acceptance.hands == .unit else {
                    return line.verdict == .refused
                        ? Self(fact: fact, unit: nil, isBack: true) : nil
                }
                let isHere = line.condition != .missing
                return isHere ? Self(fact: fact, unit: acceptance.unit, isBack: false) : nil
            case .office, .journey, .vault, .exam, .closing, .trouble: return nil
            }
        }
    }
}
