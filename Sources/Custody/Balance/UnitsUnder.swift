extension History {
    /// The units whose tallies make up a unit's: itself and those under it, as the plans of its line
    /// and those that refine them name them.
    package func sites(under unit: UnitID) -> [UnitID] {
        var children: [UnitID: Set<UnitID>] = [:]
        func learn(_ plan: Plan?) {
            for unit in plan?.units ?? [] {
                if let parent = unit.parent { children[parent, default: []].insert(unit.id) }
            }
        }
        for upper in line(of: unit).dropFirst() { learn(composedPlan(of: upper.id)) }
        var units: Set<UnitID> = [unit]
        var open = [unit]
        while let next = open.popLast() {
            learn(composedPlan(of: next))
            for child in children[next] ?? [] where units.insert(child).inserted {
                open.append(child)
            }
        }
        return units.sorted()
    }
}
