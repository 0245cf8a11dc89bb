import Attestation
import Custody
import GRDB
import Hummingbird
import Intake
import LedgerStore
import Paperwork
import Registers
import Signing
import Spelling
import Views

/// The vaults' boards: computed by the same piece as the program's `vault board`.
struct VaultDesk {
    let site: Site

    func list(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let now = site.now
        let lines = try site.ledger.consult { books in
            let reach = Reach(visitor.person, books.history)
            let places = try Registers.all(PlaceRow.self, in: books.snapshot.database)
                .filter { $0.kind == .vault && reach.includes($0.unit) }
            let own = places.filter { $0.unit == visitor.person.unit }
            return (own + places.filter { $0.unit != visitor.person.unit }).map { place in
                VaultLine(
                    vault: place.place, title: place.address,
                    unit: books.history.name(of: place.unit),
                    board: VaultBoard(place.place, books.evidence(now: now)))
            }
        }
        return Answering(visit).page(
            visit.language("保密室", "Vaults"), at: .vaults, scripts: ["live"],
            VaultsPage(reader: visit.reader, vaults: lines).html)
    }

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let id: PlaceID = try visit.name("vault")
        let view = try site.ledger.consult { try self.view(id, visitor, visit, $0) }
        let people = view.keepers.map(\.person.text)
        return Answering(visit).page(
            view.heading, at: .vaults, scripts: ["vault-board"],
            words: try SheetNames(site: site).words(visit.language, for: people),
            VaultPage(reader: visit.reader, vault: view).html
                + (try site.forms(visit) { [$0.log(id, site.now.day)] }))
    }

    private func view(
        _ id: PlaceID, _ visitor: Visitor, _ visit: Visit, _ books: Books
    ) throws -> VaultView {
        let now = site.now
        let place = try Vaults(site: site).place(id, visitor, books)
        let reading = try Vaults(site: site).reading(place, visit, books, now: now)
        let known = try site.anteroom.visitors(of: reading.board.visitors.map(\.visitor))
        let drafts = try site.anteroom.drafts(of: visitor.person.id)
        return VaultView(
            board: reading.board, now: now, title: place.address,
            keepers: try reading.keepers.and(visitor, books),
            visitors: reading.board.visitors.map {
                VisitorView(visitor: $0, name: known[$0.visitor]?["name"])
            },
            goods: reading.goods, units: reading.units, toSign: drafts.count { !$0.hasSigned },
            isBlind: try ShiftDesk(site: site).isBlind(visitor, id, reading.board, books))
    }

    /// A visitor's name and sex lie beside the ledger, which holds only the hash of them.
    func keepVisitor(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let id: PlaceID = try visit.name("vault")
        let told = try await request.json(upTo: 4_096)
        _ = try site.ledger.consult { try Vaults(site: site).place(id, visitor, $0) }
        guard let name = told["person"]?.text.flatMap({ PersonID($0) }),
            name.text.hasPrefix("visitor-"),
            let salt = told["salt"]?.text.flatMap({ Base64.decode($0) }),
            let details = told["details"]?.members,
            let disclosure = try? Disclosure(
                person: name.text, salt: salt,
                details: Dictionary(details.map { ($0.name, $0.value.text ?? "") }) { $1 })
        else { throw WebRefusal.unreadable("visitor") }
        try site.anteroom.keep(disclosure, in: id, at: site.clock.milliseconds())
        return Answering.json(
            ["visitor": .string(disclosure.commitment.hex)], status: .created)
    }
}

/// What the desks of the vaults share: whose business a vault is, and who may sign there.
struct Vaults {
    let site: Site

    func place(_ id: PlaceID, _ visitor: Visitor, _ books: Books) throws -> PlaceRow {
        guard let place = books.history.row(PlaceRow.self, id.text), place.kind == .vault else {
            throw WebRefusal.notFound
        }
        guard Reach(visitor.person, books.history).includes(place.unit) else {
            throw WebRefusal.notYours
        }
        return place
    }
}
