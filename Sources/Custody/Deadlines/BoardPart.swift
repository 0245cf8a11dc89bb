/// What of a board is found without asking for the rest of it, so that several can look at once.
package enum BoardPart: Hashable, Sendable {
    /// A unit's own dues, those of its vaults and of its sittings.
    case unit(UnitID)
    /// The answer that a release waits for.
    case release(ContentID)
}

extension Deadlines {
    /// The parts of a unit's board: itself and those under it that its plan and the plans refining
    /// it list, then the releases; none where no plan holds for the unit.
    package func parts(of unit: UnitID, releases: [ContentID]) -> [BoardPart] {
        let history = evidence.history
        guard let plan = history.plan(for: unit) else { return [] }
        var refining: [PlanID: Plan] = [:]
        for plan in plan.units.compactMap({ history.plan(for: $0.id) }) {
            refining[plan.id] = plan
        }
        let listed = plan.units + refining.values.sorted { $0.id < $1.id }.flatMap(\.units)
        let units = ([unit] + listed.map(\.id)).once
            .filter { candidate in history.line(of: candidate).contains { $0.id == unit } }
        return units.map { .unit($0) } + releases.map { .release($0) }
    }

    /// What is due of one part.
    package func dues(_ part: BoardPart, withStoredInTime: Bool) -> [Due] {
        switch part {
        case .release(let release): [due(release: release)].compactMap(\.self)
        case .unit(let unit): standing(of: unit, withStoredInTime: withStoredInTime)
        }
    }

    /// The board that its parts make, the most urgent first; among equals in the parts' order.
    package static func board(_ parts: [[Due]]) -> [Due] {
        parts.flatMap(\.self).sorted { Due.isMoreUrgent($0, than: $1) }
    }

    private func standing(of unit: UnitID, withStoredInTime: Bool) -> [Due] {
        let sittings = evidence.history.plan(for: unit)?.sittings ?? []
        return dues(unit, leavingOutMet: !withStoredInTime)
            + vaults(of: unit).flatMap { dues(vault: $0) }
            + sittings.filter { $0.site == unit }.map(\.batch).once
            .flatMap { dues(site: unit, batch: $0) }
    }

    private func vaults(of unit: UnitID) -> [PlaceID] {
        let declared = evidence.history.rows(UnitPlaceRow.self, unit.text)
            .filter { $0.kind == .vault && evidence.isEffective($0.content) }
        return Set(declared.map(\.place)).sorted()
    }
}

extension Array where Element: Hashable {
    /// Each once, where it stands first.
    fileprivate var once: Self {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
