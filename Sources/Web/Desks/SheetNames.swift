import Attestation
import Custody
import Intake
import LedgerStore
import Registers
import Spelling
import Views

/// The names of the people and units that a sheet speaks of.
struct SheetNames {
    let site: Site

    /// With what a page says besides.
    func words(
        _ language: Language, for people: [String]? = nil, with more: JSON.Member...
    ) throws -> JSON {
        try site.ledger.consult { books in
            var names: [PersonID: String] = [:]
            let ids =
                try people.map { $0.compactMap { PersonID($0) } }
                ?? Registers.all(PersonRow.self, in: books.snapshot.database).map(\.person.id)
            for id in ids { names[id] = try books.name(of: id) }
            let units = try Registers.all(UnitRow.self, in: books.snapshot.database).map(\.unit)
            let places = try Registers.all(PlaceRow.self, in: books.snapshot.database)
                .map { ($0.place.text, $0.address) }
            let words = SheetWords(language, people: names, units: units, places: places).json
            return .object((words.members ?? []) + more)
        }
    }
}
