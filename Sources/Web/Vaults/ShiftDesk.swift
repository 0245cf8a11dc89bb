import Attestation
import Custody
import Hummingbird
import Intake
import Notation
import Paperwork
import Registers
import Spelling
import Views

/// A blind shift handover: what should be here is told to those on duty, and to the oncoming only
/// after they have signed what they read.
struct ShiftDesk {
    let site: Site

    /// The page, and for scripts the offer with its commitments.
    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let id: PlaceID = try visit.name("vault")
        let offer = try site.anteroom.offer(of: id)
        if request.headers[.accept]?.contains("text/html") != true {
            guard let offer, offer.names(visitor.person.id) else { throw WebRefusal.notFound }
            return Answering.json(offer.json)
        }
        let (title, view) = try site.ledger.consult { books in
            let place = try Vaults(site: site).place(id, visitor, books)
            return (place.address, try self.view(place, offer, visitor, books))
        }
        return Answering(visit).page(
            visit.language("交接班", "Shift handover") + " · " + title, at: .vaults,
            scripts: ["vault-shift"],
            words: try SheetNames(site: site)
                .words(visit.language, for: view.people.map(\.text)),
            VaultShiftPage(reader: visit.reader, shift: view).html
                + (try site.forms(visit) { [$0.log(id, site.now.day)] }))
    }

    private func view(
        _ place: PlaceRow, _ offer: ShiftOffer?, _ visitor: Visitor, _ books: Books
    ) throws -> ShiftView {
        let board = VaultBoard(place.place, books.evidence(now: site.now))
        let last = newest(place.place, books)
        let isOver = offer.map { $0.hashes == last?.hashes } ?? true
        let isOpened = last.map { last in
            books.history.rows(ActRow.self, last.content).contains { $0.kind == .reveal }
        }
        let out = last.map { $0.outgoing.contains(visitor.person.id) } ?? false
        return ShiftView(
            vault: place.place,
            stage: isOver
                ? .closed
                : .offered(outgoing: offer?.outgoing ?? [], incoming: offer?.incoming ?? []),
            onDuty: Set((board?.guards ?? []).map(\.person)),
            keepers: try Keepers(of: place, board, books).and(visitor, books),
            unopened: out && isOpened == false ? last?.content : nil,
            percent: books.history.plan(for: place.unit)?.blind?.boxPercent
                ?? BlindPolicy.usualPercent)
    }

    /// Begun by somebody on duty: who gives, who takes, and the hashes of what should be here.
    func begin(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let id: PlaceID = try visit.name("vault")
        guard let offer = ShiftOffer(id, try await request.json()) else {
            throw WebRefusal.unreadable("offer")
        }
        try site.ledger.consult { books in
            _ = try Vaults(site: site).place(id, visitor, books)
            guard try isOnDuty(visitor, id, books), offer.outgoing.contains(visitor.person.id)
            else { throw WebRefusal.notYours }
        }
        try site.anteroom.offer(offer, at: site.clock.milliseconds())
        await site.boards.changed()
        return Answering.json(["answer": "offered"], status: .created)
    }

    func withdraw(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let id: PlaceID = try visit.name("vault")
        guard let offer = try site.anteroom.offer(of: id), offer.names(visitor.person.id) else {
            throw WebRefusal.notFound
        }
        try site.anteroom.withdrawOffer(of: id)
        await site.boards.changed()
        return Answering.json([:])
    }

    /// What should be here, with its seals.
    func contents(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let id: PlaceID = try visit.name("vault")
        let hasRead = try self.hasRead(visitor, id)
        let rows = try site.ledger.consult { books in
            _ = try Vaults(site: site).place(id, visitor, books)
            guard try hasRead || isOnDuty(visitor, id, books) else { throw WebRefusal.notYours }
            return books.history.contents(of: id).compactMap { books.history.container($0) }
        }
        return Answering.json(
            .array(
                rows.map { row in
                    [
                        "container": .string(row.container.text),
                        "seals": .array(row.seals.map { .string($0.text) }),
                        "items": .integer(Int64(row.items)),
                        "heads": .array(row.heads.map { .string($0.hex) }),
                    ]
                }))
    }

    /// Whether somebody is about to take over and has not fixed his readings yet.
    func isBlind(
        _ visitor: Visitor, _ id: PlaceID, _ board: VaultBoard, _ books: Books
    ) throws -> Bool {
        guard let offer = try site.anteroom.offer(of: id),
            offer.incoming.contains(visitor.person.id),
            !board.guards.contains(where: { $0.person == visitor.person.id }),
            offer.hashes != newest(id, books)?.hashes
        else { return false }
        return try !hasRead(visitor, id)
    }

    private func isOnDuty(_ visitor: Visitor, _ id: PlaceID, _ books: Books) throws -> Bool {
        VaultBoard(id, books.evidence(now: site.now))?.guards
            .contains { $0.person == visitor.person.id } ?? false
    }

    /// Whether he has signed the readings of a handover that still waits for others.
    private func hasRead(_ visitor: Visitor, _ id: PlaceID) throws -> Bool {
        try site.anteroom.drafts(of: visitor.person.id).contains { waiting in
            guard waiting.hasSigned, waiting.kind == .shiftHandover,
                let draft = try? Draft.parse(waiting.file),
                let statement = try? StatementNotation.decode(
                    draft.document, payloadType: draft.content.payloadType),
                case .vault(.shiftHandover(let shift)) = statement.act
            else { return false }
            return shift.vault == id
        }
    }

    /// The newest handover on record that was counted blind.
    private func newest(_ id: PlaceID, _ books: Books) -> SignedShift? {
        books.history.rows(WatchRow.self, id.text).filter { $0.kind == .shiftHandover }
            .sorted { $0.at > $1.at }.lazy
            .compactMap { row in
                guard
                    case .vault(.shiftHandover(let shift))? =
                        books.history.effective(row.content)?.act
                else { return nil }
                return SignedShift(row.content, shift)
            }.first
    }
}

/// A blind handover on record.
private struct SignedShift {
    let content: ContentID
    let outgoing: [PersonID]
    let hashes: [ReadingHash]

    init?(_ content: ContentID, _ shift: ShiftHandover) {
        guard let lines = shift.commitments, !lines.isEmpty else { return nil }
        self.content = content
        (outgoing, hashes) = (shift.outgoing, lines.map(\.commitment))
    }
}
