package import Custody

/// What people, units, places and batches are called: by name where it is known, else by their id.
package struct NameBook: Sendable {
    private let people: [PersonID: String]
    private let units: [UnitID: String]
    private let places: [PlaceID: String]
    private let batches: [BatchID: Wording]

    package init(
        people: [PersonID: String] = [:], units: [UnitID: String] = [:],
        places: [PlaceID: String] = [:], batches: [Batch] = []
    ) {
        (self.people, self.units, self.places) = (people, units, places)
        self.batches = Dictionary(batches.map { ($0.id, $0.wording) }) { first, _ in first }
    }

    package func callAsFunction(_ person: PersonID) -> String { people[person] ?? person.text }

    package func callAsFunction(_ unit: UnitID) -> String { units[unit] ?? unit.text }

    package func callAsFunction(_ place: PlaceID) -> String { places[place] ?? place.text }

    package func callAsFunction(_ batch: BatchID, _ reader: Reader) -> String {
        batches[batch].map { reader($0) } ?? batch.text
    }

    package func callAsFunction(_ custodian: Custodian, _ reader: Reader) -> String {
        switch custodian {
        case .unit(let unit): self(unit)
        case .crew(let people): list(people, reader)
        }
    }

    package func list(_ people: [PersonID], _ reader: Reader) -> String {
        people.isEmpty ? "–" : people.map { self($0) }.joined(separator: reader("、", ", "))
    }

    /// A subject of a finding; people and units by their names.
    package func callAsFunction(_ subject: Subject, _ reader: Reader) -> String {
        switch subject {
        case .person(let person): self(person)
        case .unit(let unit): self(unit)
        case .place(let place): self(place)
        case .batch(let batch): self(batch, reader)
        case .container, .key, .seal, .statement, .machine, .leg, .kind, .role, .act, .condition,
            .equipment, .face, .at, .count:
            reader(subject.wording)
        }
    }
}

extension Batch {
    /// As the notices speak of it.
    fileprivate var wording: Wording {
        switch form {
        case .paper: Wording("纸笔第\(number)批", "paper batch \(number)")
        case .computer: Wording("机考第\(number)批", "computer batch \(number)")
        }
    }
}
