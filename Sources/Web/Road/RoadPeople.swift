import Custody
import Intake
import LedgerStore
import Registers
import Spelling
import Views

/// Those who may sign beside the reader: by name, with the key that the ledger knows.
struct RoadPeople {
    private let books: Books

    init(_ books: Books) { self.books = books }

    func json(_ people: [PersonID]) throws -> JSON {
        .array(
            try people.compactMap { id -> JSON? in
                guard let person = books.history.person(id),
                    let key = books.history.standingKey(of: id)
                else { return nil }
                return [
                    "person": .string(id.text), "key": .string(key.hex),
                    "name": .string(try books.name(of: id) ?? id.text),
                    "unit": .string(person.unit.text), "roles": Self.roles(person),
                ]
            })
    }

    static func roles(_ person: Person) -> JSON {
        .array(person.roles.map { .string($0.rawValue) })
    }

    /// The words of sheets and of the road, with the names of these people.
    func words(_ people: [PersonID], _ language: Language) throws -> JSON {
        let sheet = try books.sheetWords(
            people, language, plans: books.plans(of: people))
        return .object((sheet.members ?? []) + (RoadWords(language).json.members ?? []))
    }
}
