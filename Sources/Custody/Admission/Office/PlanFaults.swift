extension Plan {
    /// The first thing that is wrong with it in itself.
    var fault: Subject? {
        itemFault ?? batchFault ?? legFault ?? limitFault ?? clockFault
    }

    private var itemFault: Subject? {
        let lost = items.first { $0.kind.belongsToCentre && $0.destination != .centre }
        return (lost?.kind ?? items.map(\.kind).repeated).map { .kind($0) }
    }

    private var batchFault: Subject? {
        if let batch = batches.first(where: { $0.ends <= $0.starts || $0.number < 1 })?.id
            ?? batches.map(\.id).repeated
        {
            return .batch(batch)
        }
        let known = Set(batches.map(\.id))
        return sittings.first { !known.contains($0.batch) }.map { .batch($0.batch) }
    }

    private var legFault: Subject? {
        let weak = legs.first { leg in
            let walked = leg.carriers.contains { $0 != .post }
            let days = (leg.fromDay, leg.throughDay)
            let backward = if case (let first?, let last?) = days { last < first } else { false }
            return leg.carriers.isEmpty || (walked && leg.crew < 1) || backward
        }
        return (weak?.id ?? legs.map(\.id).repeated).map { .leg($0) }
    }

    private var limitFault: Subject? {
        if vault.onDuty < 2 { return .count(expected: 2, found: vault.onDuty) }
        let limits =
            windows.map(\.minutes)
            + [vault.roundMinutes, vault.inspectionHours, vault.reviewHours]
            + vault.finer.limits + [opening?.earlyMinutes].compactMap(\.self)
        return limits.first { $0 <= 0 }.map { .count(expected: 1, found: $0) }
    }

    /// A step after the limit, a budget of nothing, or an act that is looked for nowhere.
    private var clockFault: Subject? {
        guard let clocks else { return nil }
        let strange = clocks.expected.first { !ExpectedAct.acts.contains($0.act) }
        if let strange { return .act(strange.act) }
        let late = clocks.ladder.first { $0.hours < 0 }.map(\.hours)
        let empty = (clocks.budgets.map(\.minutes) + clocks.expected.map(\.minutes))
            .first { $0 <= 0 }
        return (late ?? empty).map { .count(expected: 1, found: $0) }
    }

    /// The first unit that it puts where it does not belong, or lets sit without knowing it.
    func fault(in units: [Unit], _ history: any History) -> Subject? {
        let named = Dictionary(units.map { ($0.id, $0) }) { first, _ in first }
        for unit in units {
            guard let parent = unit.parent,
                let above = named[parent] ?? history.unit(parent),
                unit.tier.above == above.tier, reaches(unit, named, history),
                history.unit(unit.id).map({ $0.tier == unit.tier && $0.parent == unit.parent })
                    ?? true
            else { return .unit(unit.id) }
        }
        return sittings.first { named[$0.site] == nil && history.unit($0.site) == nil }
            .map { .unit($0.site) }
    }

    /// Whether a unit stands under the one whose plan this is.
    private func reaches(
        _ unit: Unit, _ named: [UnitID: Unit], _ history: any History
    ) -> Bool {
        var next: Unit? = unit
        for _ in Tier.allCases {
            guard let parent = next?.parent else { return false }
            if parent == self.unit { return true }
            next = named[parent] ?? history.unit(parent)
        }
        return false
    }
}

extension Array where Element: Hashable {
    /// The first element that stands in it twice.
    var repeated: Element? {
        var seen: Set<Element> = []
        return first { !seen.insert($0).inserted }
    }
}
