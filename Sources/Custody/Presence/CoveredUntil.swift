/// Until when a vault is covered if nobody signs anything more, and on whom that depends.
package struct CoveredUntil: Hashable, Sendable {
    /// How it stands at the instant of reading; present when nothing has to be watched.
    package let presence: Presence
    /// Whether goods are there that need it.
    package let isNeeded: Bool
    /// The first second that the signatures on record no longer prove; the next round is due before.
    ///
    /// Nil when it is not proven now.
    package let proven: Instant?
    /// The first second in which too few are on duty, or somebody's shift is over and too few of
    /// the others are left.
    ///
    /// Nil when too few are on duty now.
    package let planned: Instant?
    /// Who has to stay, or sign, for it to last.
    package let dependsOn: [PersonID]
}

extension VaultRecord {
    /// Always known: from the turns on record, the length of a shift and the newest signatures.
    package var coveredUntil: CoveredUntil {
        let now = evidence.now
        let proof = proof
        let needed = watch.needed.at(now)
        let onDuty = watch.roster.present(at: now)
        let proven = proof.proven(at: now)
        let isNeeded = !watch.goods(at: now).isEmpty
        let presence: Presence =
            if onDuty.count < needed {
                .absent
            } else if proof.twins.count(proven) < needed { .notProvable } else { .present }
        let signed = Dictionary(grouping: proof.sightings, by: \.person)
            .compactMapValues { own in own.filter { $0.at <= now }.map(\.until).max() }
        let reaches = proven.compactMap { person in
            signed[person].map {
                Reach(person: person, until: min($0, ends(person, now) ?? .end))
            }
        }
        let planned = onDuty.map { person in
            Reach(person: person, until: min(relief(person, now), ends(person, now) ?? .end))
        }
        return CoveredUntil(
            presence: presence, isNeeded: isNeeded,
            proven: reaches.last(needed, proof.twins)?.until,
            planned: planned.last(needed, Twins([Set<PersonID>]()))?.until,
            dependsOn: presence == .present
                ? reaches.sorted { $0.until > $1.until }.prefix(needed).map(\.person)
                    .sorted()
                : onDuty)
    }

    /// When a person's shift is over.
    func relief(_ person: PersonID, _ now: Instant) -> Instant {
        let turn = watch.roster.turns.last { $0.person == person && $0.from <= now }
        let from = turn?.from ?? now
        return from + policy(of: .relief, from: from).interval(of: .relief)
    }

    private func ends(_ person: PersonID, _ now: Instant) -> Instant? {
        watch.roster.turns.last { $0.person == person && $0.from <= now }?.to
    }
}

/// So far a person's cover reaches.
private struct Reach: Hashable {
    let person: PersonID
    let until: Instant
}

extension [Reach] {
    /// The one whose end leaves fewer than so many; people on one device count once.
    fileprivate func last(_ needed: Int, _ twins: Twins) -> Reach? {
        var best: [PersonID: Reach] = [:]
        for reach in self {
            let head = twins.head(of: reach.person)
            if best[head].map({ $0.until < reach.until }) ?? true { best[head] = reach }
        }
        let sorted = best.values.sorted { $0.until > $1.until }
        return sorted.count >= needed && needed > 0 ? sorted[needed - 1] : nil
    }
}

extension Instant {
    fileprivate static let end = Instant(seconds: .max / 2)
}
