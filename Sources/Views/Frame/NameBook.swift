package import Custody

/// What people, units, places and rows of a plan are called: by name where it is known, else by
/// their id.
package struct NameBook: Sendable {
    private let people: [PersonID: String]
    private let units: [UnitID: String]
    private let places: [PlaceID: String]
    private let plans: [Plan]

    package init(
        people: [PersonID: String] = [:], units: [UnitID: String] = [:],
        places: [PlaceID: String] = [:], plans: [Plan] = []
    ) {
        (self.people, self.units, self.places, self.plans) = (people, units, places, plans)
    }

    package func callAsFunction(_ person: PersonID) -> String { people[person] ?? person.text }

    package func callAsFunction(_ unit: UnitID) -> String { units[unit] ?? unit.text }

    package func callAsFunction(_ place: PlaceID) -> String { places[place] ?? place.text }

    package func callAsFunction(_ batch: BatchID, _ reader: Reader) -> String {
        planned { $0.wording(batch) }.map { reader($0) } ?? batch.text
    }

    package func callAsFunction(_ subject: SubjectID, _ reader: Reader) -> String {
        planned { $0.wording(subject) }.map { reader($0) } ?? subject.text
    }

    package func callAsFunction(_ leg: LegID, _ reader: Reader) -> String {
        planned { $0.wording(leg) }.map { reader($0) } ?? leg.text
    }

    /// Where two plans have a row of the same id, as the first has it.
    private func planned(_ wording: (Plan) -> Wording?) -> Wording? {
        for plan in plans {
            if let wording = wording(plan) { return wording }
        }
        return nil
    }

    package func callAsFunction(_ custodian: Custodian, _ reader: Reader) -> String {
        switch custodian {
        case .unit(let unit): self(unit)
        case .crew(let people): list(people, reader)
        }
    }

    package func list(_ people: [PersonID], _ reader: Reader) -> String {
        people.isEmpty ? "–" : people.map { self($0) }.joined(separator: reader.language.comma)
    }

    /// A subject of a finding; people and units by their names.
    package func callAsFunction(_ subject: Subject, _ reader: Reader) -> String {
        switch subject {
        case .person(let person): self(person)
        case .unit(let unit): self(unit)
        case .place(let place): self(place)
        case .batch(let batch): self(batch, reader)
        case .leg(let leg): self(leg, reader)
        case .container, .key, .seal, .statement, .machine, .kind, .role, .act, .condition,
            .equipment, .face, .at, .count:
            reader(subject.wording)
        }
    }
}
