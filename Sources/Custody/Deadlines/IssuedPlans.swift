/// The plans and supplements that hold for a unit, in the order of their issue.
final class IssuedPlans {
    private let issues: [Issue]
    private let nothing = Composed(plan: nil)
    private var then: [String: Plan?] = [:]

    /// A plan or a supplement, and when it was signed as far as that is proven.
    fileprivate struct Issue {
        let act: OfficeAct
        let signed: Instant
    }

    /// What some of them make together, and each further one of it: of thousands of limits most
    /// come between the same two of them, and nothing is put together twice.
    private final class Composed {
        let plan: Plan?
        var further: [Int: Composed?] = [:]

        init(plan: Plan?) { self.plan = plan }
    }

    init(_ contents: [ContentID], _ evidence: Evidence) {
        issues = contents.compactMap { Issue($0, evidence) }
    }

    /// As it stood when a limit came; under one name a limit is asked for once.
    func plan(_ name: String, until limit: (Plan) -> Instant?) -> Plan? {
        if let known = then[name] { return known }
        let found = folded(until: limit)
        then.updateValue(found, forKey: name)
        return found
    }

    /// What held from hour to hour: each plan since it was signed.
    private(set) lazy var eras: Eras<Plan>? = {
        let later = Set(issues.map(\.signed)).sorted().compactMap { hour in
            folded { _ in hour }.map { Eras<Plan>.Era(from: hour, value: $0) }
        }
        return folded { _ in .distant }.map { Eras($0, then: later) }
    }()

    private func folded(until limit: (Plan) -> Instant?) -> Plan? {
        var composed = nothing
        var last: Instant?
        for (place, issue) in issues.enumerated() {
            guard let further = with(place, composed), let plan = further.plan else { continue }
            let next = limit(plan)
            if let last, issue.signed > min(last, next ?? last) { continue }
            (composed, last) = (further, next)
        }
        return composed.plan
    }

    /// Nil where it is about another plan.
    private func with(_ place: Int, _ composed: Composed) -> Composed? {
        if let known = composed.further[place] { return known }
        let found = issues[place].applied(to: composed.plan).map { Composed(plan: $0) }
        composed.further.updateValue(found, forKey: place)
        return found
    }
}

extension IssuedPlans.Issue {
    /// Nil when it is not here.
    fileprivate init?(_ content: ContentID, _ evidence: Evidence) {
        guard case .office(let act)? = evidence.history.effective(content)?.act else { return nil }
        let bracket = evidence.bracket(content)
        self.init(act: act, signed: bracket.notAfter ?? bracket.earliest)
    }

    /// The plan as it reads with it; nil where it is about another one.
    fileprivate func applied(to plan: Plan?) -> Plan? {
        if case .plan(let issue) = act { return issue.plan }
        guard case .supplement(let issue) = act, let plan, plan.id == issue.supplement.plan else {
            return nil
        }
        return plan.supplemented(by: issue.supplement)
    }
}
