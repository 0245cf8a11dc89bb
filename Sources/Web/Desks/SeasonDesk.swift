import Custody
import Hummingbird
import Intake
import LedgerStore
import Merkle
import Signing
import Spelling
import Views

/// What a browser must know of the ledger before it can write a statement.
struct SeasonDesk {
    let site: Site

    /// Exam, origin and newest checkpoint; nobody's secret.
    func season(_ request: Request, _ visit: Visit) async throws -> Response {
        let answer = try site.ledger.consult { books -> JSON in
            guard let genesis = books.history.genesis else { throw WebRefusal.notFound }
            let head = try books.snapshot.latestCheckpoint().head
            return [
                "exam": .string(genesis.exam.text), "ledger": .string(genesis.ledger.text),
                "size": .integer(Int64(head.size)), "root": .string(head.root.hex),
                "offset": .integer(site.settings.clockOffset),
            ]
        }
        return Answering.json(answer)
    }

    /// The newest checkpoint, signed and with its cosignatures, as C2SP writes it.
    func checkpoint(_ request: Request, _ visit: Visit) async throws -> Response {
        let bytes = try site.ledger.consult { books in
            let size = try books.snapshot.latestCheckpoint().head.size
            return try books.snapshot.cosignedCheckpoint(size: size).bytes
        }
        return Answering.text(String(decoding: bytes, as: UTF8.self))
    }

    /// The page that belongs to the visitor's roles.
    func home(_ request: Request, _ visit: Visit) async throws -> Response {
        guard let visitor = visit.visitor else {
            return Answering.moved(to: Address.session.path())
        }
        let waiting = try site.anteroom.drafts(of: visitor.person.id).count { !$0.hasSigned }
        let (size, watches, names) = try site.ledger.consult { books in
            let watches = try Vaults(site: site).watched(by: visitor, visit, books)
            let guards = watches.flatMap { $0.board.guards.map(\.person) }
            return (
                try books.snapshot.latestCheckpoint().head.size, watches,
                try books.names(people: guards, units: [UnitID]())
            )
        }
        return Answering(visit).page(
            visit.language("今日", "Today"), at: .home, scripts: ["live"],
            HomePage(
                reader: visit.reader.knowing(names), toSign: waiting, entries: size,
                watches: watches
            ).html)
    }
}
