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

    func words(_ language: Language, for people: [String]) throws -> JSON {
        try site.ledger.consult { books in
            var names: [PersonID: String] = [:]
            for id in people.compactMap({ PersonID($0) }) {
                names[id] = try books.name(of: id)
            }
            let units = try Registers.all(UnitRow.self, in: books.snapshot.database).map(\.unit)
            let places = try Registers.all(PlaceRow.self, in: books.snapshot.database)
                .map { ($0.place.text, $0.address) }
            return SheetWords(language, people: names, units: units, places: places).json
        }
    }
}
