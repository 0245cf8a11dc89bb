/// What a later signed notice adds to a plan (N十二(二): times of the CBT sittings come later).
///
/// Rows of an id that the plan has already replace that row.
package struct Supplement: Hashable, Sendable {
    package let plan: PlanID
    package let notice: String
    package let units: [Unit]
    package let milestones: [Milestone]
    package let batches: [Batch]
    package let sittings: [Sitting]
    package let items: [ItemRow]
    package let legs: [Leg]
    package let windows: [Window]

    package init(
        plan: PlanID, notice: String, units: [Unit], milestones: [Milestone], batches: [Batch],
        sittings: [Sitting], items: [ItemRow], legs: [Leg], windows: [Window]
    ) {
        self.plan = plan
        self.notice = notice
        self.units = units
        self.milestones = milestones
        self.batches = batches
        self.sittings = sittings
        self.items = items
        self.legs = legs
        self.windows = windows
    }
}

extension Plan {
    /// The plan as it reads with a supplement.
    package func supplemented(by more: Supplement) -> Plan {
        Plan(
            id: id, title: title, notice: notice, unit: unit, refines: refines,
            units: units.replaced(by: more.units, \.id),
            milestones: milestones.replaced(by: more.milestones, \.id),
            batches: batches.replaced(by: more.batches, \.id),
            sittings: sittings.replaced(by: more.sittings) { "\($0.site)/\($0.batch)" },
            items: items.replaced(by: more.items, \.kind),
            legs: legs.replaced(by: more.legs, \.id),
            windows: windows.replaced(by: more.windows, \.id),
            vault: vault, wipe: wipe, destruction: destruction, trust: trust,
            clocks: clocks, blind: blind, mailbox: mailbox, subjects: subjects,
            opening: opening)
    }
}

extension Array {
    fileprivate func replaced<Key: Hashable>(by rows: Self, _ key: (Element) -> Key) -> Self {
        let replaced = Set(rows.map(key))
        return filter { !replaced.contains(key($0)) } + rows
    }
}
