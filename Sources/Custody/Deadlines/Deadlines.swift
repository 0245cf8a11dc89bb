/// Every obligation as it stands at an instant.
package struct Deadlines {
    let evidence: Evidence

    package init(_ evidence: Evidence) { self.evidence = evidence }

    /// The windows of a batch at a site, in the order of the table.
    package func dues(site: UnitID, batch: BatchID) -> [Due] {
        guard let record = SittingRecord(evidence, site: site, batch: batch) else { return [] }
        let windows = DeadlineWindow.all.flatMap { window -> [Due] in
            switch window.evaluation {
            case .sitting(let evaluate): evaluate(record, window)
            case .unit, .release: []
            }
        }
        return windows + record.expected
    }

    /// A unit's own: goods into its vault, its rows of the work plan, its filing.
    package func dues(unit: UnitID) -> [Due] { dues(unit, leavingOutMet: false) }

    private func dues(_ unit: UnitID, leavingOutMet: Bool) -> [Due] {
        guard let record = UnitRecord(evidence, unit, leavingOutMet: leavingOutMet) else {
            return []
        }
        let windows = DeadlineWindow.all.flatMap { window -> [Due] in
            switch window.evaluation {
            case .unit(let evaluate): evaluate(record, window)
            case .sitting, .release: []
            }
        }
        return windows + record.milestones + [record.filing].compactMap(\.self)
            + record.movements + record.expected
    }

    /// One row of a work plan, as a unit has done it; nil where no plan holds for the unit.
    package func due(_ milestone: Milestone, of unit: UnitID) -> Due? {
        UnitRecord(evidence, unit)?.due(milestone)
    }

    /// The answer that a release or posting waits for.
    package func due(release: ContentID) -> Due? {
        guard let record = ReleaseRecord(evidence, release) else { return nil }
        return DeadlineWindow.all.flatMap { window -> [Due] in
            switch window.evaluation {
            case .release(let evaluate): evaluate(record, window)
            case .sitting, .unit: []
            }
        }.first
    }

    /// All of a unit and of those under it that its plan and the plans refining it list, and of the
    /// releases to look at (those in transit, or all), the most urgent first; of goods that are
    /// proven to have gone into the vault in time only where it is asked for.
    package func board(
        of unit: UnitID, releases: [ContentID] = [], withStoredInTime: Bool = false
    ) -> [Due] {
        guard let plan = evidence.history.plan(for: unit) else { return [] }
        var refining: [PlanID: Plan] = [:]
        for plan in plan.units.compactMap({ evidence.history.plan(for: $0.id) }) {
            refining[plan.id] = plan
        }
        let listed = plan.units + refining.values.sorted { $0.id < $1.id }.flatMap(\.units)
        var seen: Set<UnitID> = []
        let units = ([unit] + listed.map(\.id)).filter { seen.insert($0).inserted }
            .filter { candidate in
                evidence.history.line(of: candidate).contains { $0.id == unit }
            }
        let standing = units.flatMap { id -> [Due] in
            let sittings = evidence.history.plan(for: id)?.sittings ?? []
            return dues(id, leavingOutMet: !withStoredInTime)
                + vaults(of: id).flatMap { dues(vault: $0) }
                + sittings.filter { $0.site == id }.flatMap { dues(site: id, batch: $0.batch) }
        }
        return (standing + releases.compactMap { due(release: $0) })
            .sorted { Due.isMoreUrgent($0, than: $1) }
    }

    private func vaults(of unit: UnitID) -> [PlaceID] {
        let declared = evidence.history.rows(UnitPlaceRow.self, unit.text)
            .filter { $0.kind == .vault && evidence.isEffective($0.content) }
        return Set(declared.map(\.place)).sorted()
    }
}
