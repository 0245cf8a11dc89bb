extension Watch {
    /// The watches that a unit keeps: one for each of its vaults, and one for goods that it holds
    /// without having declared any.
    package static func kept(by unit: UnitID, _ evidence: Evidence) -> [Watch] {
        guard let plans = evidence.plans(of: unit) else { return [] }
        let goods = GuardedGoods(evidence, unit: unit)
        let needed = plans.map(\.vault.onDuty)
        let stays = goods.stays(plans.map(\.items))
        let vaults: [PlaceID?] = goods.vaults.isEmpty ? [nil] : goods.vaults
        return vaults.compactMap { vault in
            let here = (stays[vault] ?? []).compactMap { $0.seen(at: evidence.now) }.sorted {
                ($0.from, $0.container) < ($1.from, $1.container)
            }
            if vault == nil && here.isEmpty { return nil }
            let duties = vault.map { evidence.duties(in: $0) } ?? []
            return Watch(
                vault: vault, needed: needed, roster: Roster(duties, evidence), stays: here)
        }
    }
}

/// Nobody can watch two vaults at once.
package struct DoubleDuty: Hashable, Sendable {
    package let person: PersonID
    package let vaults: [PlaceID]
    package let from: Instant
    /// Nil while it lasts.
    package let to: Instant?

    /// Where a person's duties in different vaults overlap.
    package static func among(_ watches: [Watch]) -> [Self] {
        let turns = watches.flatMap { watch in
            watch.roster.turns.map { (vault: watch.vault, turn: $0) }
        }
        return Dictionary(grouping: turns) { $0.turn.person }.values.flatMap { own -> [Self] in
            let sorted = own.sorted { $0.turn.from < $1.turn.from }
            return zip(sorted, sorted.dropFirst()).compactMap { one, next in
                guard let first = one.vault, let second = next.vault, first != second,
                    one.turn.to.map({ next.turn.from < $0 }) ?? true
                else { return nil }
                let ends = [one.turn.to, next.turn.to].compactMap(\.self)
                return Self(
                    person: one.turn.person, vaults: [first, second].sorted(),
                    from: next.turn.from, to: ends.min())
            }
        }.sorted { ($0.from, $0.person) < ($1.from, $1.person) }
    }
}
