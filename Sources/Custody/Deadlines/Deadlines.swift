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

    func dues(_ unit: UnitID, leavingOutMet: Bool) -> [Due] {
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
        let parts = parts(of: unit, releases: releases)
        return Self.board(parts.map { dues($0, withStoredInTime: withStoredInTime) })
    }
}
