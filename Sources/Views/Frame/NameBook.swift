package import Custody

/// What people and units are called: by name where the office still keeps it, else by their id.
package struct NameBook: Sendable {
    private let people: [PersonID: String]
    private let units: [UnitID: String]

    package init(people: [PersonID: String] = [:], units: [UnitID: String] = [:]) {
        (self.people, self.units) = (people, units)
    }

    package func callAsFunction(_ person: PersonID) -> String { people[person] ?? person.text }

    package func callAsFunction(_ unit: UnitID) -> String { units[unit] ?? unit.text }

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
        case .container, .key, .seal, .statement, .place, .batch, .machine, .leg, .kind, .role,
            .act, .condition, .equipment, .face, .at, .count:
            reader(subject)
        }
    }
}
