/// A release as those who answer it need it: the slip of a handover.
package struct Slip: Hashable, Sendable {
    package let release: ContentID
    package let consignment: ConsignmentID
    package let leg: LegID
    package let lines: [ReleaseLine]
    package let to: UnitID
    package let addressees: [PersonID]
    package let order: ContentID?
    /// Who signed it.
    package let signers: [PersonID]
    /// By mail nobody stands there to be answered.
    package let isPosted: Bool

    /// Nil when the statement lets nothing go.
    package init?(_ release: ContentID, _ history: any History) {
        guard let statement = history.effective(release), let departure = Departure(statement.act)
        else { return nil }
        self.release = release
        (consignment, leg, lines) = (departure.consignment, departure.leg, departure.lines)
        (to, addressees, order) = (departure.to, departure.addressees, departure.order)
        signers = statement.people
        isPosted = departure.kind == .posted
    }

    package var isBlind: Bool { lines.contains(where: \.isBlind) }

    package var containers: [ContainerID] { lines.map(\.container) }
}

extension History {
    /// In which of his roles somebody does his part of a journey: as its carriers travel, or as
    /// units receive and give.
    package func role(of person: Person, on leg: LegID, to unit: UnitID, carrying: Bool) -> Role? {
        let fits = plan(for: unit)?.leg(leg)?.carriers.flatMap(\.roles) ?? []
        let wanted: [Role] =
            carrying
            ? fits + [.courier, .patrol]
            : [.receiver, .custodian, .officer, .head, .invigilator, .administrator]
        return wanted.first { person.roles.contains($0) } ?? person.roles.first
    }

    /// The people whom a unit has declared for its places.
    package func declared(by unit: UnitID, for kinds: Set<PlaceKind>) -> [PersonID] {
        var seen: Set<PersonID> = []
        return rows(UnitPlaceRow.self, unit.text).filter { kinds.contains($0.kind) }
            .compactMap { row(PlaceRow.self, $0.place.text) }.flatMap(\.people)
            .filter { seen.insert($0).inserted }
    }

    /// The key that somebody was enrolled with last and that is not revoked.
    package func standingKey(of person: PersonID) -> KeyID? {
        guard let enrolled = row(PersonRow.self, person.text)?.content,
            let statement = statement(enrolled)
        else { return nil }
        return statement.parties.first { party in
            party.person == person && row(KeyRow.self, party.key)?.revokedBy == nil
        }?.key
    }
}
