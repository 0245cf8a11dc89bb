import Custody
import Hummingbird
import Intake
import Labels
import LedgerStore
import Merkle
import Notation
import Paperwork
import Registers
import Spelling
import Views

/// A handover with both its halves: what each side leaves with.
struct HandoverDesk {
    let site: Site

    private struct Known {
        let halves: [HalfView]
        let handover: JSON
        let proof: JSON
        let words: JSON
    }

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let release: ContentID = try visit.hash("release")
        let known = try site.ledger.consult { books in
            try read(books, release, visitor, visit.language)
        }
        guard let known else { throw WebRefusal.notFound }
        let code = known.halves.count > 1 ? try qr(known.proof) : nil
        return Answering(visit).page(
            visit.language("交接", "Handover"), at: .road, scripts: ["live", "handover"],
            words: known.words,
            HandoverPage(
                reader: visit.reader, halves: known.halves, handover: known.handover, code: code
            ).html + (try site.forms(visit) { $0.of(release) }))
    }

    private func read(
        _ books: Books, _ release: ContentID, _ visitor: Visitor, _ language: Language
    ) throws -> Known? {
        guard let slip = Slip(release, books.history), let first = try half(books, release)
        else { return nil }
        let answers = books.history.answers(to: release)
        let answering = answers.flatMap { books.history.statement($0)?.people ?? [] }
        let people = slip.signers + slip.addressees + answering
        let units = Set(people.compactMap { books.history.person($0)?.unit } + [slip.to])
        guard people.contains(visitor.person.id) || units.contains(visitor.person.unit) else {
            throw WebRefusal.notYours
        }
        let halves = [first] + (try answers.compactMap { try half(books, $0) })
        return Known(
            halves: halves,
            handover: try HandoverText(books, slip, answers, visitor.person).json,
            proof: try proof(books, halves),
            words: try RoadPeople(books).words(people, language))
    }

    private func half(_ books: Books, _ content: ContentID) throws -> HalfView? {
        guard let entry = try books.entry(content),
            let statement = books.history.statement(content)
        else { return nil }
        return HalfView(
            content: content, kind: statement.act.kind, index: Int(entry.index),
            received: Instant(seconds: entry.header.received / 1000),
            envelope: String(decoding: entry.envelope, as: UTF8.self))
    }

    /// Content ids, entries and the newest checkpoint: small enough for one code.
    private func proof(_ books: Books, _ halves: [HalfView]) throws -> JSON {
        let size = try books.snapshot.latestCheckpoint().head.size
        let note = try books.snapshot.cosignedCheckpoint(size: size).bytes
        return [
            "format": "custody-handover-proof/v1",
            "halves": .array(halves.map(\.json)),
            "checkpoint": .string(String(decoding: note, as: UTF8.self)),
        ]
    }

    private func qr(_ proof: JSON) throws -> HTML? {
        // Only ASCII goes into the code, whatever the bytes of the note's dash are.
        let text = Base64.encode(JSON.render(proof))
        do throws(BarcodeError) {
            let code = try Barcode.qr(text, for: .screen)
            return HTML(
                stringLiteral: code.svg(millimetres: 90, title: "custody-handover-proof/v1"))
        } catch {
            return nil
        }
    }
}

extension HalfView {
    fileprivate var json: JSON {
        [
            "content": .string(content.hex), "index": .integer(Int64(index)),
            "received": .integer(received.seconds),
        ]
    }
}

/// What the script needs to act on a handover: withdraw, arrive, open the readings.
struct HandoverText {
    private let books: Books
    private let slip: Slip
    private let answers: [ContentID]
    private let person: Person

    init(_ books: Books, _ slip: Slip, _ answers: [ContentID], _ person: Person) {
        (self.books, self.slip, self.answers, self.person) = (books, slip, answers, person)
    }

    var json: JSON {
        get throws {
            let history = books.history
            let open = slip.containers.filter { history.container($0)?.release == slip.release }
            let acts = history.rows(ActRow.self, slip.release)
            let carries = slip.order.flatMap { history.order($0) }?.carriers.contains(person.id)
            let role = history.role(
                of: person, on: slip.leg, to: slip.to, carrying: carries ?? false)
            return [
                "release": .string(slip.release.hex), "to": .string(slip.to.text),
                "mine": .bool(slip.signers.contains(person.id)),
                "role": .string(role?.rawValue ?? ""),
                "blind": .bool(slip.isBlind),
                "open": .array(open.map { .string($0.text) }),
                "answers": .array(answers.map { .string($0.hex) }),
                "arrived": .bool(
                    history.haveArrived(slip.containers, after: slip.release, at: slip.to)),
                "revealed": .bool(acts.contains { $0.kind == .reveal }),
            ]
        }
    }
}
