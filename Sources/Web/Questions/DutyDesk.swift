import Attestation
import Custody
import Hummingbird
import Intake
import LedgerStore
import Paperwork
import Reports
import Views

/// Everybody's own record: what he signed, to look at and to keep.
struct DutyDesk {
    let site: Site

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let (from, to) = Self.days(request)
        let now = site.now
        let (duty, names) = try site.ledger.consult { books in
            let duty = try Self.duty(visitor.person, from, to, books, now)
            return (duty, try NameBook.of(duty.dues.flatMap(\.everyone), in: books))
        }
        return Answering(visit).page(
            visit.language("我的履职记录", "My duty record"), at: .duty,
            DutyPage(
                reader: visit.reader, rows: duty.rows, dues: duty.dues, names: names,
                from: from?.description ?? "", to: to?.description ?? ""
            ).html + (try site.forms(visit) { [$0.duty(visitor.person.id)] }))
    }

    /// The file that he keeps, whole in itself.
    func record(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let (from, to) = Self.days(request)
        let now = site.now
        let bytes = try site.ledger.consult { books in
            try Self.duty(visitor.person, from, to, books, now).record(books, visit.language)
                .render()
        }
        return ExportDesk.download(
            bytes, type: "application/json", as: "\(visitor.person.id).duty")
    }

    private static func duty(
        _ person: Person, _ from: CivilDate?, _ to: CivilDate?, _ books: Books, _ now: Instant
    ) throws -> DutyFile {
        try DutyFile(
            person, from: from?.at(0), to: to.map { $0.at(23, 59) }, books, now: now)
    }

    private static func days(_ request: Request) -> (CivilDate?, CivilDate?) {
        let query = request.uri.queryParameters
        return (
            query["from"].flatMap { CivilDate(String($0)) },
            query["to"].flatMap { CivilDate(String($0)) }
        )
    }
}
