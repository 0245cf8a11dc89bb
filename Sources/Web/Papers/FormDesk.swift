import Custody
import HTTPTypes
import Hummingbird
import Intake
import LedgerStore
import NIOCore
import Paperwork
import Registers
import Views

/// The official forms: listed, chosen, printed one by one.
struct FormDesk {
    let site: Site

    /// So many are listed at a time.
    static let most = 200

    /// All forms, and those about the visitor and his unit.
    func list(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let papers = try site.papers()
        let own = try site.ledger.consult { books in
            let occasions = FormOccasions(books)
            let unit = visitor.unit.map { occasions.of(unit: $0) } ?? []
            return FormLinking(papers, visitor, visit.language, books)
                .links([occasions.duty(visitor.person.id)] + unit)
        }
        return Answering(visit).page(
            visit.language("正式表格", "Official forms"), at: .forms,
            FormsPage(reader: visit.reader, own: own).html)
    }

    /// What the record can fill one form with.
    func form(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let papers = try site.papers()
        let form = try Self.name(visit)
        guard let filler = FormFiller.of(form) else { throw WebRefusal.notFound }
        let question = FormQuestion(request)
        let links = try site.ledger.consult { books in
            FormLinking(papers, visitor, visit.language, books)
                .links(try question.occasions(form, visitor, books))
        }
        return Answering(visit).page(
            visit.language(form), at: .forms,
            FormChoicePage(
                reader: visit.reader, form: form, links: links, asks: filler.asks,
                narrowed: question.narrowed, today: site.now.day.description,
                isTypeset: papers.setting != nil
            ).html)
    }

    /// The form as the browser prints it; blank where nothing is said of what it is about.
    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        Self.paper(try markup(request, visit))
    }

    /// The same from the typesetter.
    func pdf(_ request: Request, _ visit: Visit) async throws -> Response {
        _ = try visit.signedIn()
        guard let setting = try site.papers().setting else { throw WebRefusal.notFound }
        let pdf = try await setting.pdf(of: [try markup(request, visit)])
        return Self.pdf(pdf, as: try Self.name(visit).rawValue)
    }

    private func markup(_ request: Request, _ visit: Visit) throws -> String {
        let visitor = try visit.signedIn()
        let (papers, form, now) = (try site.papers(), try Self.name(visit), site.now)
        guard let subject = request.said("about") else {
            let blanks = FormShelf.blanks.filter { $0.name == form }
            return papers.room.shelf.pages(blanks.map { ($0, .blank) }).markup
        }
        let sheet = try site.ledger.consult {
            try papers.sheet(form, subject, for: visitor, $0, now: now)
        }
        return papers.room.page(sheet)
    }

    static func name(_ visit: Visit) throws(WebRefusal) -> FormName {
        guard let form = visit.parameters.get("form").flatMap(FormName.init(rawValue:)) else {
            throw .notFound
        }
        return form
    }

    /// Paper has its looks in itself, and no script.
    static func paper(_ markup: String) -> Response {
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8"]
        if let policy = HTTPField.Name("Content-Security-Policy") {
            headers[policy] =
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
                + "form-action 'none'; frame-ancestors 'none'"
        }
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: markup)))
    }

    /// Shown by the browser; kept under a plain name.
    static func pdf(_ bytes: [UInt8], as name: String) -> Response {
        var headers: HTTPFields = [.contentType: "application/pdf"]
        headers[.contentDisposition] = "inline; filename=\"\(name).pdf\""
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

/// To what the list of a form is narrowed: `?day=2021-04-06&consignment=C1`.
struct FormQuestion {
    let day: String?
    let consignment: String?

    init(_ request: Request) {
        (day, consignment) = (request.said("day"), request.said("consignment"))
    }

    var narrowed: [(String, String)] {
        [("day", day), ("consignment", consignment)].compactMap { name, said in
            said.map { (name, $0) }
        }
    }

    /// What the visitor may print, the newest first.
    func occasions(
        _ form: FormName, _ visitor: Visitor, _ books: Books
    ) throws -> [FormOccasion] {
        let (found, reach) = (FormOccasions(books), FormReach(visitor.person, books))
        let all: [FormOccasion] =
            switch form {
            case .dutyRecord: [found.duty(visitor.person.id)]
            case .offices, .workPlan:
                units(visitor, books).flatMap { found.of(unit: $0) }.filter { $0.form == form }
            case .handoverSlip, .returnSlip, .vaultLog, .roomRecord, .roomCollection, .cardSlip,
                .cardSummary, .discList, .discReturn, .wipeConfirmation, .destructionApproval,
                .destructionRecord, .incidentReport:
                try found.newest(form, limit: 20_000)
            }
        return Array(
            all.filter { one in
                (day == nil || one.at?.day.description == day)
                    && (consignment == nil || one.consignment?.text == consignment)
                    && (form == .dutyRecord || one.units.contains(where: reach.includes))
            }.prefix(FormDesk.most))
    }

    private func units(_ visitor: Visitor, _ books: Books) -> [Custody.Unit] {
        let below = books.history.sites(under: visitor.person.unit)
        let line = books.history.line(of: visitor.person.unit)
        let known = Set(line.map(\.id))
        return line
            + below.filter { !known.contains($0) }.compactMap { books.history.unit($0) }
    }
}

extension Request {
    /// A word of the query that says something; what is longer than any number of ours says nothing.
    func said(_ name: String) -> String? {
        uri.queryParameters[name[...]].map(String.init)
            .flatMap { $0.isEmpty || $0.utf8.count > 4_000 ? nil : $0 }
    }
}
