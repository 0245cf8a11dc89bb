/// Who was on duty when, from sign-ons and sign-offs in whatever order they arrived.
package struct Roster: Hashable, Sendable {
    /// One person's duty, from its first second to the first after it; nil while it lasts.
    package struct Turn: Hashable, Sendable {
        package let person: PersonID
        package let from: Instant
        package let to: Instant?
    }

    /// A duty begins or ends.
    package struct Mark: Hashable, Sendable {
        package let person: PersonID
        package let begins: Bool
        package let at: Instant

        /// An end counts last within its second.
        fileprivate var order: Int { begins ? 0 : 1 }

        package init(person: PersonID, begins: Bool, at: Instant) {
            self.person = person
            self.begins = begins
            self.at = at
        }
    }

    /// In the order in which they begin.
    package let turns: [Turn]

    /// Where a duty begins and ends in the same second, it has ended.
    package init(_ marks: [Mark]) {
        var turns: [Turn] = []
        for (person, own) in Dictionary(grouping: marks, by: \.person) {
            var since: Instant?
            for mark in own.sorted(by: { ($0.at, $0.order) < ($1.at, $1.order) }) {
                switch (mark.begins, since) {
                case (true, nil): since = mark.at
                case (false, .some(let from)):
                    if from < mark.at {
                        turns.append(Turn(person: person, from: from, to: mark.at))
                    }
                    since = nil
                case (true, .some), (false, nil): continue
                }
            }
            if let since { turns.append(Turn(person: person, from: since, to: nil)) }
        }
        self.turns = turns.sorted { ($0.from, $0.person) < ($1.from, $1.person) }
    }

    /// A vault's roster.
    ///
    /// A sign-on counts from the checkpoint that it saw, whatever clock says otherwise, and a
    /// sign-off no later than its proven inclusion; a sign-on that was corrected away counts no
    /// more, a sign-off still does.
    package init(_ duties: [DutyRow], _ evidence: Evidence) {
        self.init(
            duties.compactMap { row in
                guard let fact = evidence.fact(row.content) else { return nil }
                let isCorrected = fact.supersededBy != nil
                guard !(row.begins && isCorrected) else { return nil }
                let at =
                    row.begins
                    ? fact.bracket.earliest
                    : min(row.at, fact.bracket.notAfter ?? row.at)
                return Mark(person: row.person, begins: row.begins, at: at)
            })
    }

    /// The people on duty at an instant, in the order of their names.
    package func present(at instant: Instant) -> [PersonID] {
        turns.prefix { $0.from <= instant }
            .filter { turn in turn.to.map { instant < $0 } ?? true }
            .map(\.person).sorted()
    }

    /// When fewer than so many will be, or were, on duty after an instant: the instant itself when
    /// it is not covered, nil when the record knows no end of it.
    package func coveredUntil(_ count: Int, from instant: Instant) -> Instant? {
        guard present(at: instant).count >= count else { return instant }
        let ends = turns.compactMap(\.to).filter { $0 > instant }.sorted()
        return ends.first { present(at: $0).count < count }
    }
}
