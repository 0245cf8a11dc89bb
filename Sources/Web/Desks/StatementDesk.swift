import Attestation
import Custody
import Hummingbird
import Intake
import LedgerStore
import Notation
import Paperwork
import Registers
import Reports
import Spelling
import Views

/// Where envelopes are handed in and statements are looked up.
///
/// Handing in needs no session: an envelope speaks for itself.
struct StatementDesk {
    let site: Site

    func submit(_ request: Request, _ visit: Visit) async throws -> Response {
        let bytes = try await request.bytes(upTo: JSON.Limits.envelope.bytes)
        let answer = try await site.submit(bytes)
        try Enrolled(site: site).keepDetails(answer)
        return try site.told(answer, visit)
    }

    /// A statement as the ledger has it, for whoever is signed in: the sheet is made from the bytes.
    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        _ = try visit.signedIn()
        let content: ContentID = try visit.hash("content")
        let found = try site.ledger.consult { books -> (StatementView, JSON?, NameBook)? in
            guard let entry = try books.entry(content) else { return nil }
            let kept = try KeptReading(entry, books, site.sites)
            let signed = try Books.document(entry)
            let deviations = books.history.rows(DeviationRow.self, content.hex).map(\.deviation)
            let refusal = books.history.row(RefusalRow.self, content.hex)?.refusal
            let subjects = deviations.flatMap(\.subjects) + (refusal?.subjects ?? [])
            let view = StatementView(
                index: entry.index, admitted: entry.header.kind == .admitted,
                received: Instant(seconds: entry.header.received / 1000), content: content,
                envelope: String(decoding: entry.envelope, as: UTF8.self),
                deviations: deviations, refusal: refusal, kept: kept?.view, reads: signed != nil)
            return (view, signed, try books.names(of: subjects, []))
        }
        guard let (statement, signed, names) = found else { throw WebRefusal.notFound }
        let forms = try site.forms(visit) { $0.of(content) }
        return Answering(visit).page(
            visit.language("记录", "Statement"), scripts: signed == nil ? [] : ["statement-page"],
            words: try SheetNames(site: site).words(
                visit.language, in: signed ?? .object([]), kept: statement.kept),
            StatementPage(reader: visit.reader.knowing(names), statement: statement).html + forms)
    }
}

/// Keeps an enrolled person's details beside the ledger once his enrolment is in it.
struct Enrolled {
    let site: Site

    func keepDetails(_ answer: Answer) throws {
        guard case .admitted(let acknowledgement, _) = answer,
            let invitation = try site.anteroom.invitation(spentOn: acknowledgement.content)
        else { return }
        let person = invitation.person.id.text
        let isKept = try site.ledger.consult { try $0.snapshot.detail(of: person) != nil }
        guard !isKept else { return }
        let detail = PersonDetail(
            person: person, salt: invitation.disclosure.salt,
            details: DetailsText.render(invitation.disclosure.details))
        _ = try site.ledger.write(at: site.clock.milliseconds()) { try $0.keep(detail) }
    }
}
