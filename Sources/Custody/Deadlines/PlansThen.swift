/// The plan as it stood when a limit came: a changed rule changes tomorrow and not yesterday.
///
/// Whoever could move a limit by a supplement, or by a plan of his own, after it was over would
/// turn his own breach into a pass. What was signed too late for one limit holds for the next one.
final class PlansThen {
    private var units: [UnitID: IssuedPlans?] = [:]
    private var issued: [[UnitID]: IssuedPlans] = [:]

    /// - Parameters:
    ///   - unit: the unit for which the plan holds.
    ///   - name: what tells this limit from all others.
    ///   - evidence: the record.
    ///   - limit: when the limit comes by a plan; nil where that has none.
    /// - Returns: the plan with all that was signed before the limit came, both by what held until
    ///   then and by what it makes of it; nil where no plan holds.
    func plan(
        for unit: UnitID, _ name: @autoclosure () -> String, _ evidence: Evidence,
        until limit: (Plan) -> Instant?
    ) -> Plan? {
        guard let issued = issued(for: unit, evidence) else {
            return evidence.history.plan(for: unit)
        }
        return issued.plan(name(), until: limit)
    }

    /// What held for a unit from hour to hour; nil where no plan ever did.
    func eras(of unit: UnitID, _ evidence: Evidence) -> Eras<Plan>? {
        guard let issued = issued(for: unit, evidence) else {
            return evidence.history.plan(for: unit).map { Eras($0) }
        }
        return issued.eras
    }

    /// Nil where there is no more than one plan and no supplement.
    private func issued(for unit: UnitID, _ evidence: Evidence) -> IssuedPlans? {
        if let known = units[unit] { return known }
        let history = evidence.history
        let rows = history.line(of: unit).reversed()
            .map { ($0.id, history.rows(PlanRow.self, $0.id.text)) }.filter { !$0.1.isEmpty }
        let contents = rows.flatMap(\.1).map(\.content)
        let issuers = rows.map(\.0)
        let found: IssuedPlans? =
            contents.count > 1 ? issued[issuers] ?? IssuedPlans(contents, evidence) : nil
        issued[issuers] = found
        units.updateValue(found, forKey: unit)
        return found
    }
}

extension Evidence {
    /// The plan by which a batch of a site is judged: as it stood when the batch ended.
    func plan(for site: UnitID, of batch: BatchID) -> Plan? {
        plansThen.plan(for: site, "batch/\(batch)", self) { $0.batch(batch)?.ends }
    }

    /// The plan by which a row of the work plan is judged: as it stood when its day was over.
    func plan(for unit: UnitID, of milestone: MilestoneID) -> Plan? {
        plansThen.plan(for: unit, "milestone/\(milestone)", self) { plan in
            plan.milestones.first { $0.id == milestone }?.through?.end
        }
    }

    /// The plan by which a window is judged whose clock began then: as it stood when that was over.
    func plan(for unit: UnitID, of window: WindowID, from starts: Instant) -> Plan? {
        plansThen.plan(for: unit, "window/\(window.rawValue)/\(starts.seconds)", self) { plan in
            plan.window(window).map { starts + $0.length } ?? .never
        }
    }

    /// The plan by which something is judged that a statement began: as it stood when it was due;
    /// a plan without a limit asks for nothing.
    func plan(
        for unit: UnitID, of matter: String, since content: ContentID,
        until limit: (Plan) -> Instant?
    ) -> Plan? {
        plansThen.plan(for: unit, "\(matter)/\(content)/\(unit)", self) { limit($0) ?? .never }
    }
}

extension Evidence {
    /// The plan of a unit from hour to hour, by which what is asked of every second is judged.
    package func plans(of unit: UnitID) -> Eras<Plan>? { plansThen.eras(of: unit, self) }
}

extension Instant {
    /// After everything: of what is never due.
    static let never = Self(seconds: .max)
}
