/// What the record says of one release or posting.
struct ReleaseRecord {
    let evidence: Evidence
    let plan: Plan
    let content: ContentID
    let statement: Statement
    let to: UnitID
    private let leg: LegID

    /// Nil when there is no such release or nobody's plan holds for it.
    init?(_ evidence: Evidence, _ content: ContentID) {
        let history = evidence.history
        guard let statement = history.effective(content) else { return nil }
        switch statement.act {
        case .journey(.release(let release)): (to, leg) = (release.to, release.leg)
        case .journey(.posted(let posting)): (to, leg) = (posting.to, posting.leg)
        case .closing(.centreHandover(let handover)): (to, leg) = (handover.to, handover.leg)
        case .office, .journey, .vault, .exam, .closing, .trouble: return nil
        }
        guard let plan = history.plan(for: to) else { return nil }
        self.evidence = evidence
        self.plan = plan
        self.content = content
        self.statement = statement
    }

    /// The releaser's unit answers until the receiver has, line by line, or the release is
    /// withdrawn.
    ///
    /// The confidential post has the days of its leg instead of the hours of a crew.
    func answers(_ window: DeadlineWindow) -> [Due] {
        guard let released = evidence.fact(content), let (limit, basis) = terms(window, released)
        else { return [] }
        let answers = Answers(evidence, content)
        let lines = statement.act.containers
            .filter { !evidence.history.isVoid(content, on: $0) }
            .map { ($0, evidence.judged(answers.facts($0), by: limit)) }
        guard let worst = lines.map(\.1).max(by: { $0.verdict < $1.verdict }) else { return [] }
        let releaser = statement.people.lazy.compactMap { evidence.history.person($0)?.unit }.first
        var due = Due(
            .window(window.id), unit: to, owedBy: releaser ?? to, verdict: worst.verdict,
            basis: basis)
        due.containers = lines.filter { $0.1.verdict == worst.verdict }.map(\.0)
        due.starts = released.bracket.likely
        due.limit = limit.limit
        due.statement = worst.statement ?? content
        due.began = content
        return [due]
    }

    private func terms(_ window: DeadlineWindow, _ released: Fact) -> (Limit, [Basis])? {
        if case .journey(.posted) = statement.act {
            guard let leg = plan.legs.first(where: { $0.id == leg }), let day = leg.throughDay
            else { return nil }
            return (plan.limit(day.end - Span(seconds: 1), evidence.now), [leg.basis])
        }
        guard let length = plan.window(window.id) else { return nil }
        let limit = released.bracket.likely + length.length
        return (plan.limit(limit, evidence.now), window.clauses + [length.basis])
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
