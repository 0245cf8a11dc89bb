import Custody
import Intake
import LedgerStore
import Registers
import Views

extension NameBook {
    /// The names of these people, and of all units.
    static func of(_ people: some Sequence<PersonID>, in books: Books) throws -> NameBook {
        var names: [PersonID: String] = [:]
        for person in Set(people) { names[person] = try books.name(of: person) }
        let units = try Registers.all(UnitRow.self, in: books.snapshot.database).map(\.unit)
        return try NameBook(
            people: names,
            units: Dictionary(units.map { ($0.id, $0.name) }) { first, _ in first },
            places: books.places(), plans: books.plans)
    }
}
