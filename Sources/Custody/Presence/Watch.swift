/// A vault's duty: who is there, what is there, and how many must be.
package struct Watch: Hashable, Sendable {
    package let vault: PlaceID?
    /// How many the plan demanded, from hour to hour.
    package let needed: Eras<Int>
    package let roster: Roster
    package let stays: [Stay]

    package init(vault: PlaceID?, needed: Eras<Int>, roster: Roster, stays: [Stay]) {
        self.vault = vault
        self.needed = needed
        self.roster = roster
        self.stays = stays
    }

    /// Whether enough people are there, or nothing needs them.
    package func isCovered(at instant: Instant) -> Bool {
        roster.present(at: instant).count >= needed.at(instant) || goods(at: instant).isEmpty
    }

    package func goods(at instant: Instant) -> [ContainerID] {
        stays.filter { stay in stay.from <= instant && stay.to.map { instant < $0 } ?? true }
            .map(\.container).sorted()
    }

    /// Every gap and every lone second until an instant, in one sweep over all that begins or ends.
    package func breaches(until now: Instant) -> [PresenceBreach] {
        var sweep = Sweep(watch: self, now: now)
        var steps: [(at: Instant, step: Step)] = []
        for turn in roster.turns {
            steps.append((turn.from, .comes(turn.person)))
            if let to = turn.to { steps.append((to, .goes(turn.person))) }
        }
        for stay in stays where stay.to.map({ stay.from < $0 }) ?? true {
            steps.append((stay.from, .enters(stay.container)))
            if let to = stay.to { steps.append((to, .leaves(stay.container))) }
        }
        for at in needed.changes { steps.append((at, .demand)) }
        steps = steps.filter { $0.at < now }
        steps.sort { $0.at < $1.at }
        var next = 0
        while next < steps.count {
            let at = steps[next].at
            sweep.begin()
            while next < steps.count, steps[next].at == at {
                sweep.take(steps[next].step)
                next += 1
            }
            sweep.settle(at)
        }
        return sweep.finished()
    }

    enum Step {
        case comes(PersonID), goes(PersonID), enters(ContainerID), leaves(ContainerID)
        /// Another number is demanded.
        case demand
    }
}
