/// A watch with what vouches for it: every second is present, absent or not provable.
package struct ProvenWatch: Hashable, Sendable {
    package let watch: Watch
    package let sightings: [Sighting]
    package let twins: Twins

    package init(
        watch: Watch, sightings: [Sighting], twins: Twins = Twins([Set<PersonID>]())
    ) {
        self.watch = watch
        self.sightings = sightings
        self.twins = twins
    }

    /// All seconds in which goods are there, until an instant, in one sweep.
    package func stretches(until now: Instant) -> [PresenceStretch] {
        let steps = self.steps.filter { $0.at < now }.sorted { $0.at < $1.at }
        var sweep = ProofSweep(needed: watch.needed, twins: twins)
        var next = 0
        while next < steps.count {
            let at = steps[next].at
            while next < steps.count, steps[next].at == at {
                sweep.take(steps[next].step)
                next += 1
            }
            sweep.settle(at)
        }
        return sweep.finished(now)
    }

    /// Who is proven to be there at an instant, among those on duty.
    package func proven(at instant: Instant) -> [PersonID] {
        let seen = sightings.filter { $0.at <= instant && instant < $0.until }
        let people = Set(seen.map(\.person))
        return watch.roster.present(at: instant).filter(people.contains)
    }

    private typealias Timed = (at: Instant, step: ProofSweep.Step)

    private var steps: [Timed] {
        let turns = watch.roster.turns.flatMap { turn -> [Timed] in
            pair(turn.from, turn.to, .comes(turn.person), .goes(turn.person))
        }
        let stays = watch.stays.filter { stay in stay.to.map { stay.from < $0 } ?? true }
            .flatMap { stay -> [Timed] in
                pair(stay.from, stay.to, .enters(stay.container), .leaves(stay.container))
            }
        let seen = sightings.flatMap { sighting -> [Timed] in
            pair(sighting.at, sighting.until, .seen(sighting.person), .fades(sighting.person))
        }
        let demands = watch.needed.changes.map { (at: $0, step: ProofSweep.Step.demand) }
        return turns + stays + seen + demands
    }

    private func pair(
        _ from: Instant, _ to: Instant?, _ begins: ProofSweep.Step, _ ends: ProofSweep.Step
    ) -> [Timed] {
        [(from, begins)] + (to.map { [($0, ends)] } ?? [])
    }
}
