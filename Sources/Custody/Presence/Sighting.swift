/// A person's own timely signature in a vault: it vouches for him until the next one is due.
package struct Sighting: Hashable, Sendable {
    package let person: PersonID
    package let at: Instant
    /// The first second for which it vouches no more: the next round has to be signed by then.
    package let until: Instant

    package init(person: PersonID, at: Instant, until: Instant) {
        self.person = person
        self.at = at
        self.until = until
    }
}

/// People whose keys sign on one device: they count as one.
package struct Twins: Hashable, Sendable {
    private var heads: [PersonID: PersonID] = [:]

    package init(_ groups: some Sequence<Set<PersonID>>) {
        for group in groups {
            let merged = Set(group.map { heads[$0] ?? $0 })
            guard let head = merged.min() else { continue }
            for (person, old) in heads where merged.contains(old) { heads[person] = head }
            for person in group { heads[person] = head }
        }
    }

    /// Who stands for a person and for all who share a device with him.
    package func head(of person: PersonID) -> PersonID { heads[person] ?? person }

    /// How many of them are people for sure.
    package func count(_ people: some Sequence<PersonID>) -> Int {
        Set(people.map(head)).count
    }
}
