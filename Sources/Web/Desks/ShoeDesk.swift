import Custody
import Hummingbird
import Intake
import LedgerStore
import Registers
import Spelling
import Views

/// The demonstration's people, into whose shoes anybody on this machine may step.
struct ShoeDesk {
    let site: Site

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let rack = try rack(visit)
        let people = try site.ledger.consult { books in
            try Registers.all(PersonRow.self, in: books.snapshot.database).map(\.person)
                .map { person in
                    ShoeView(
                        person: person, name: try books.name(of: person.id),
                        unit: books.history.unit(person.unit),
                        fits: rack.pairs[person.id] != nil)
                }
        }
        return Answering(visit).page(
            visit.language("换一个人试试", "Step into somebody's shoes"), scripts: ["shoes"],
            ShoesPage(reader: visit.reader, shoes: people).html)
    }

    func key(_ request: Request, _ visit: Visit) async throws -> Response {
        let rack = try rack(visit)
        let person: PersonID = try visit.name("person")
        guard let pair = rack.pairs[person] else { throw WebRefusal.notFound }
        return Answering.json([
            "person": .string(person.text), "algorithm": .string(pair.algorithm),
            "pkcs8": .string(Base64.encode(pair.pkcs8)),
            "spki": .string(Base64.encode(pair.spki)),
        ])
    }

    private func rack(_ visit: Visit) throws(WebRefusal) -> ShoeRack {
        guard let rack = site.settings.shoes else { throw .notFound }
        guard ["127.0.0.1", "::1"].contains(visit.peer) else { throw .localOnly }
        return rack
    }
}
