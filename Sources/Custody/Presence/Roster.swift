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
    /// more, a sign-off still does. What several statements say of one moment is asked of as many
    /// of them as it takes.
    package init(_ duties: [DutyRow], _ evidence: Evidence) {
        let moments = Dictionary(grouping: duties) {
            Mark(person: $0.person, begins: $0.begins, at: $0.at)
        }
        self.init(
            moments.flatMap { moment, rows in
                moment.begins
                    ? [moment.begun(rows, evidence)].compactMap(\.self)
                    : moment.ended(rows, evidence)
            })
    }

    /// The people on duty at an instant, in the order of their names.
    package func present(at instant: Instant) -> [PersonID] {
        turns.prefix { $0.from <= instant }
            .filter { turn in turn.to.map { instant < $0 } ?? true }
            .map(\.person).sorted()
    }
}

extension Roster.Mark {
    /// When the first of the statements lets the duty begin; none can before their common hour.
    fileprivate func begun(_ rows: [DutyRow], _ evidence: Evidence) -> Self? {
        var first: Instant?
        for row in rows {
            guard let standing = evidence.history.standing(row), standing.supersededBy == nil else {
                continue
            }
            let at = evidence.bracket(row.content).earliest
            first = first.map { min($0, at) } ?? at
            if at <= row.at { break }
        }
        return first.map { Self(person: person, begins: true, at: $0) }
    }

    fileprivate func ended(_ rows: [DutyRow], _ evidence: Evidence) -> [Self] {
        let ends = rows.compactMap { row -> Instant? in
            guard evidence.history.standing(row) != nil else { return nil }
            return evidence.notAfter(row.content).map { min(row.at, $0) } ?? row.at
        }
        return Set(ends).map { Self(person: person, begins: false, at: $0) }
    }
}

extension History {
    /// How the statement of a row stands, of which there is a row because it was admitted; nil when
    /// it has taken no effect.
    fileprivate func standing(_ row: DutyRow) -> StatementRow? {
        guard let known = rows(StatementRow.self, row.content).first else {
            return StatementRow(
                content: row.content, kind: row.begins ? .signOn : .signOff, at: row.at,
                standing: .effective)
        }
        return known.standing == .effective ? known : nil
    }
}
