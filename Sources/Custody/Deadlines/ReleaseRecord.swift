/// What the record says of one release or posting.
struct ReleaseRecord {
    let evidence: Evidence
    let content: ContentID
    let statement: Statement
    let to: UnitID
    private let leg: LegID

    /// Nil when there is no such release.
    init?(_ evidence: Evidence, _ content: ContentID) {
        guard let statement = evidence.history.effective(content),
            let departure = Departure(statement.act)
        else { return nil }
        (to, leg) = (departure.to, departure.leg)
        self.evidence = evidence
        self.content = content
        self.statement = statement
    }

    /// The releaser's unit answers until the receiver has, line by line, or the release is
    /// withdrawn.
    ///
    /// The confidential post has the days of its leg instead of the hours of a crew. Where the leg
    /// has no last day nothing is late that was answered, but silence is owed after those hours.
    func answers(_ window: DeadlineWindow) -> [Due] {
        guard let released = evidence.fact(content), let plan = self.plan(window, released),
            let (last, basis, begun) = terms(window, released, by: plan)
        else { return [] }
        let limit = plan.limit(last, evidence.now)
        let starts = released.bracket.likely
        let answers = Answers(evidence, content)
        let lines = statement.act.containers
            .filter { !evidence.history.isVoid(content, on: $0) }
            .filter { !isDayless(by: plan) || answers.facts($0).isEmpty }
            .map { container in
                (
                    container,
                    evidence.judged(
                        answers.facts(container), by: limit, begun: begun, starts: starts)
                )
            }
        guard let worst = lines.map(\.1).max(by: { $0.verdict < $1.verdict }) else { return [] }
        let releaser = statement.people.lazy.compactMap { evidence.history.person($0)?.unit }.first
        var due = Due(
            .window(window.id), unit: to, owedBy: releaser ?? to, verdict: worst.verdict,
            basis: basis)
        due.containers = lines.filter { $0.1.verdict == worst.verdict }.map(\.0)
        due.starts = starts
        due.limit = limit.limit
        due.statement = worst.statement ?? content
        due.began = content
        return [due]
    }

    /// As it stood when the answer was due; nil where nobody's plan holds for it.
    private func plan(_ window: DeadlineWindow, _ released: Fact) -> Plan? {
        evidence.plan(for: to, of: window.id.rawValue, since: content) { plan in
            terms(window, released, by: plan)?.limit
        }
    }

    /// The limit, on what it stands, and what began its clock, where no day of the plan does.
    private func terms(
        _ window: DeadlineWindow, _ released: Fact, by plan: Plan
    ) -> (limit: Instant, [Basis], begun: Fact?)? {
        if case .journey(.posted) = statement.act, let leg = plan.leg(leg),
            let day = leg.throughDay
        {
            return (day.end - Span(seconds: 1), [leg.basis], nil)
        }
        guard let length = plan.window(window.id) else { return nil }
        let basis = window.clauses + [length.basis]
        let limit = released.bracket.likely + length.length
        guard let arrival = planned(released), arrival < limit else {
            return (limit, basis, released)
        }
        return (arrival, basis + [MovementKeepsItsOrder.basis], nil)
    }

    /// Whether it was posted on a leg for which the plan has no last day.
    private func isDayless(by plan: Plan) -> Bool {
        guard case .journey(.posted) = statement.act else { return false }
        return plan.leg(leg)?.throughDay == nil
    }

    /// The hour at which the order that it names lets it arrive; for what left later, its grace.
    private func planned(_ released: Fact) -> Instant? {
        guard let content = Departure(statement.act)?.order,
            case .office(.movement(let order))? = evidence.history.effective(content)?.act
        else { return nil }
        return max(order.arrives, released.bracket.likely) + .minutes(order.graceMinutes)
    }
}

/// Which statements answered a release, and for which of its containers.
struct Answers {
    private var lines: [ContainerID: [Fact]] = [:]

    init(_ evidence: Evidence, _ release: ContentID) {
        for act in evidence.history.rows(ActRow.self, release) {
            guard let fact = evidence.fact(act.content) else { continue }
            switch evidence.history.statement(act.content)?.act {
            case .journey(.accept(let acceptance))?:
                for line in acceptance.lines
                where !evidence.history.isVoid(act.content, on: line.container) {
                    lines[line.container, default: []].append(fact)
                }
            case .journey(.withdraw(let withdrawal))?:
                for container in withdrawal.containers {
                    lines[container, default: []].append(fact)
                }
            case .some, nil: continue
            }
        }
    }

    func facts(_ container: ContainerID) -> [Fact] { lines[container] ?? [] }
}
